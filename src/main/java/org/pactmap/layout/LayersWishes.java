package org.pactmap.layout;

import java.util.List;
import java.util.Optional;
import org.pactmap.layout.LayerOrder.Link;
import org.pactmap.layout.Wishes.StepWish;

/// What a map in layers has to find room for, told in lengths only. All are those of the fullest day, so that no day
/// moves anything.
///
/// @param label width of what stands left of a party's symbol
/// @param states ids of parties who sign on some day, in the order that they have where nothing speaks against
/// @param waiting ids of those who never do
/// @param agreements in the order that they have where nothing speaks against
/// @param bodies several forms in which bodies may stand, the roomiest first
/// @param inside how many bodies stand inside the alliance at most
/// @param steps of the track, first step first
/// @param goal id of the step to which the duct leads; none where there is no track
/// @param lanes how many ways run beside the bodies
/// @param heading height of what stands above the first row
public record LayersWishes(
        double label,
        List<String> states,
        List<String> waiting,
        List<AgreementWish> agreements,
        List<BodyForm> bodies,
        List<String> inside,
        List<StepWish> steps,
        Optional<String> goal,
        int lanes,
        double heading) {

    /// The id by which ties name the place of the framework.
    public static final String FRAMEWORK = "framework";

    public LayersWishes {
        states = List.copyOf(states);
        waiting = List.copyOf(waiting);
        agreements = List.copyOf(agreements);
        bodies = List.copyOf(bodies);
        inside = List.copyOf(inside);
        steps = List.copyOf(steps);
    }

    /// @param states ids of the parties whose agreement it is
    /// @param signed whether it is signed on some day
    /// @param width of its name; 0 where its party tells it from the others
    public record AgreementWish(String id, List<String> states, boolean signed, double width) {
        public AgreementWish {
            states = List.copyOf(states);
        }
    }

    /// @param ids of the bodies, in the order that they have where nothing speaks against
    /// @param height of each
    /// @param links ties from agreements to them and to [#FRAMEWORK]
    public record BodyForm(List<String> ids, double height, List<Link> links) {
        public BodyForm {
            ids = List.copyOf(ids);
            links = List.copyOf(links);
        }
    }
}
