package org.pactmap.desktop.export;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Says what things of a list are called. Nobody types into such a list.
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> names;

    Named(Function<T, String> names) {
        this.names = names;
    }

    @Override
    public String toString(T thing) {
        return thing == null ? "" : names.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
