package org.pactmap.desktop.store;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Holds the preferences of the program while it runs. Only the JavaFX thread may call it.
public final class Settings {

    private final ReadOnlyObjectWrapper<Preferences> preferences;

    public Settings(Preferences opening) {
        preferences = new ReadOnlyObjectWrapper<>(opening);
    }

    public Preferences preferences() {
        return preferences.get();
    }

    /// Takes a choice of the user.
    public void change(UnaryOperator<Preferences> choice) {
        preferences.set(choice.apply(preferences.get()));
    }

    /// Calls `show` with a part of the preferences, now and whenever that part is no longer equal.
    public <T> Subscription watch(Function<Preferences, T> part, Consumer<T> show) {
        return preferences.getReadOnlyProperty().map(part).subscribe(show);
    }
}
