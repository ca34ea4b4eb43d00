package org.pactmap.desktop.canvas;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Aspect;
import org.pactmap.gaps.GapId;
import org.pactmap.network.Network;
import org.pactmap.picture.Box;
import org.pactmap.picture.Framing;
import org.pactmap.report.table.Spoken;
import org.pactmap.workspace.Workspace;

/// What a screen reader meets at the place of the thing that the keyboard is at: what it is called, what kind of thing
/// it is, what it is tied to and how sure that is. It lies over the thing, is never seen, and acts like a button.
final class Voice extends Region {

    private final MapPane map;
    private @Nullable Met met;

    /// @param said what the map says of it
    private record Met(String id, String said, Network network) {}

    Voice(MapPane map) {
        this.map = map;
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /// Where the screen reader is, if at a thing.
    Optional<Voice> heard() {
        return Optional.ofNullable(met).map(_ -> this);
    }

    /// Comes to a thing of the map, or to none; the map says the same, or what all of it is.
    void meet(Optional<String> at, Workspace workspace, Projection shown, Framing framing) {
        Optional<Met> next = at.filter(shown.picture().says()::containsKey).map(
                id -> new Met(id, shown.picture().says().getOrDefault(id, ""), workspace.network()));
        at.flatMap(shown.places()::box).ifPresent(box -> lieOver(box, framing));
        if (!next.equals(Optional.ofNullable(met))) {
            met = next.orElse(null);
            next.ifPresent(one -> say(one, workspace));
            map.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        map.setAccessibleText(next.map(Met::said).orElse(shown.picture().title()));
        map.setAccessibleHelp(next.map(_ -> getAccessibleHelp()).filter(about -> !about.isEmpty())
                .orElse(shown.picture().description()));
    }

    private void say(Met thing, Workspace workspace) {
        var spoken = new Spoken(workspace.network(), workspace.names());
        setAccessibleText(thing.said());
        setAccessibleRoleDescription(kind(thing.id(), spoken, workspace));
        setAccessibleHelp(spoken.about(thing.id()));
    }

    private static String kind(String id, Spoken spoken, Workspace workspace) {
        String kind = Aspect.read(id).isPresent() || GapId.read(id).isPresent()
                ? workspace.words().say("map.finding")
                : spoken.kind(id);
        return kind.isEmpty() ? workspace.words().say("map.thing") : kind;
    }

    private void lieOver(Box box, Framing framing) {
        resizeRelocate((box.x() - framing.corner().x()) * framing.scale(),
                (box.y() - framing.corner().y()) * framing.scale(),
                (box.right() - box.x()) * framing.scale(), (box.bottom() - box.y()) * framing.scale());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        Met now = met;
        switch (action) {
            case FIRE -> {
                if (now != null) {
                    map.read(now.id());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
