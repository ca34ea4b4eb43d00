package org.pactmap.desktop;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.pactmap.report.table.Cell;
import org.testfx.util.WaitForAsyncUtils;

/// The tables of the window, with a robot at them.
record TablesOnScreen(OnScreen window) {

    void open() {
        press(KeyCode.T);
        shown();
    }

    void shown() {
        window.until(() -> window.sees(".grid") && !grid().getItems().isEmpty());
    }

    void choose(String listing) {
        window.robot.clickOn(listing);
        shown();
    }

    void take(String what) {
        window.robot.clickOn("#take");
        window.settle();
        window.robot.clickOn(what);
        window.settle();
    }

    void nextChange() {
        String before = window.text(".headline");
        window.robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        window.until(() -> !window.text(".headline").equals(before));
    }

    /// The headless platform takes each press for one that opens a menu, for which a header sorts nothing.
    void click(String heading, int times) {
        for (int i = 0; i < times; i++) {
            Label label = headings().stream().filter(one -> one.getText().equals(heading)).findFirst().orElseThrow();
            window.robot.moveTo(label);
            window.robot.interact(() -> List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED).forEach(
                    type -> Event.fireEvent(label, new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false,
                            false, false, false, true, false, false, false, false, true, null))));
            window.settle();
        }
    }

    List<Label> headings() {
        return grid().getColumns().stream().map(column -> (Label) column.getGraphic()).toList();
    }

    TableView<?> grid() {
        return window.only(".grid", TableView.class);
    }

    double height() {
        return window.only(".tables", Node.class).getLayoutBounds().getHeight();
    }

    TableRow<?> row(String first) {
        return window.robot.lookup(".grid .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.getAccessibleText() != null && row.getAccessibleText().startsWith(first + ","))
                .findFirst().orElseThrow();
    }

    List<String> seen() {
        return window.robot.lookup(".grid .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.getAccessibleText() != null)
                .map(row -> row.getAccessibleText().split(",", -1)[0]).toList();
    }

    List<String> selected() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> grid().getSelectionModel().getSelectedIndices().stream()
                .map(index -> shown(grid().getColumns().getFirst(), index)).toList());
    }

    List<String> column(int index) {
        return WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> IntStream.range(0, grid().getItems().size())
                        .mapToObj(at -> shown(grid().getColumns().get(index), at)).toList());
    }

    List<Integer> numbers(int index) {
        return column(index).stream().map(Integer::valueOf).toList();
    }

    static String shown(TableColumn<?, ?> column, int index) {
        return ((Cell) column.getCellObservableValue(index).getValue()).shown();
    }

    static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    }

    void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
