package org.pactmap.desktop.look;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import org.pactmap.json.Form;

/// What is typed as a name or a reason: no longer than a file may hold, or the file could not be read again.
public final class Phrase {

    private Phrase() {}

    /// Lets a field take no more than fits; of what is pasted, the end is left out.
    public static void limit(TextField field) {
        field.setTextFormatter(new TextFormatter<>(Phrase::cut));
    }

    private static Change cut(Change change) {
        String after = change.getControlNewText();
        int over = after.codePointCount(0, after.length()) - Form.PHRASE.most();
        if (over > 0) {
            String typed = change.getText();
            int most = typed.codePointCount(0, typed.length());
            change.setText(typed.substring(0, typed.offsetByCodePoints(0, Math.max(0, most - over))));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }
}
