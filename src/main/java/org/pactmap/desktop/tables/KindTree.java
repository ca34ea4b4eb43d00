package org.pactmap.desktop.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.pactmap.report.table.Branch;

/// The network as a tree on the screen. While the day moves, what is unfolded stays unfolded.
final class KindTree {

    private final TreeView<Branch> view = new TreeView<>();
    private boolean showing;

    KindTree(RowActions actions) {
        view.getStyleClass().addAll("kinds", "dense");
        view.setShowRoot(false);
        view.setCellFactory(_ -> new Said());
        view.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !showing) {
                actions.select(item.getValue().about());
            }
        });
        view.setOnKeyPressed(event -> {
            TreeItem<Branch> item = view.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                actions.open(item.getValue().about());
                event.consume();
            }
        });
    }

    TreeView<Branch> view() {
        return view;
    }

    void show(Branch tree, Optional<String> selected) {
        showing = true;
        TreeItem<Branch> root = view.getRoot();
        view.setRoot(root == null ? grown(tree) : root);
        if (root != null) {
            change(root, tree);
        }
        showing = false;
        select(selected);
    }

    private static TreeItem<Branch> grown(Branch branch) {
        var item = new TreeItem<>(branch);
        branch.branches().forEach(one -> item.getChildren().add(grown(one)));
        return item;
    }

    private static void change(TreeItem<Branch> item, Branch next) {
        if (item.getValue().equals(next)) {
            return;
        }
        item.setValue(next);
        SequencedMap<String, TreeItem<Branch>> known = new LinkedHashMap<>();
        item.getChildren().forEach(child -> known.put(child.getValue().id(), child));
        List<TreeItem<Branch>> children = next.branches().stream().map(branch -> {
            TreeItem<Branch> child = known.get(branch.id());
            if (child == null) {
                return grown(branch);
            }
            change(child, branch);
            return child;
        }).toList();
        if (!children.equals(item.getChildren())) {
            item.getChildren().setAll(children);
        }
    }

    /// Unfolds and selects what is selected on the map: the thing itself, or a tie with what it starts at.
    void select(Optional<String> selected) {
        TreeItem<Branch> now = view.getSelectionModel().getSelectedItem();
        if (now != null && selected.isPresent() && now.getValue().about().equals(selected)) {
            return;
        }
        showing = true;
        Optional<TreeItem<Branch>> meant = selected.flatMap(id -> found(view.getRoot(), id));
        if (meant.isPresent()) {
            for (TreeItem<Branch> at = meant.get().getParent(); at != null; at = at.getParent()) {
                at.setExpanded(true);
            }
            view.getSelectionModel().select(meant.get());
            view.scrollTo(Math.max(0, view.getRow(meant.get()) - 2));
        } else if (now == null || now.getValue().about().isPresent()) {
            view.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    private static Optional<TreeItem<Branch>> found(@Nullable TreeItem<Branch> in, String id) {
        if (in == null) {
            return Optional.empty();
        }
        return in.getChildren().stream().filter(child -> child.getValue().about().filter(id::equals).isPresent())
                .findFirst()
                .or(() -> in.getChildren().stream().flatMap(child -> found(child, id).stream()).findFirst());
    }

    private static final class Said extends TreeCell<Branch> {
        @Override
        protected void updateItem(@Nullable Branch branch, boolean empty) {
            super.updateItem(branch, empty);
            setText(branch == null || empty ? "" : branch.name());
            setAccessibleText(branch == null || empty ? null : branch.said());
        }
    }
}
