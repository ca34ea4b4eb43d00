package org.pactmap.desktop.store;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Workspace;

/// Holds a window's workspace, and is the only thing that may replace it.
///
/// Only the JavaFX thread may call it; work done elsewhere comes back as a [Change].
public final class Store {

    private final ReadOnlyObjectWrapper<Workspace> workspace;

    public Store(Workspace opening) {
        workspace = new ReadOnlyObjectWrapper<>(opening);
    }

    public Workspace workspace() {
        onFxThread();
        return workspace.get();
    }

    /// Replaces the workspace by the one that follows from a change.
    ///
    /// @throws IllegalStateException off the JavaFX thread
    public void apply(Change change) {
        onFxThread();
        workspace.set(change.after(workspace.get()));
    }

    /// Calls `show` with a part of the workspace, now and whenever that part is no longer equal.
    public <T> Subscription watch(Function<Workspace, T> part, Consumer<T> show) {
        onFxThread();
        return workspace.getReadOnlyProperty().map(part).subscribe(show);
    }

    /// Calls `show` with the workspace, now and whenever its facts or its view have changed, but not for the pointer,
    /// the camera or the news.
    public Subscription watchSubject(Consumer<Workspace> show) {
        return watch(Workspace::subject, _ -> show.accept(workspace.get()));
    }

    private static void onFxThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the store was called from " + Thread.currentThread().getName());
        }
    }
}
