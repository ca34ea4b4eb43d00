package org.pactmap.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.Wishes.SeatWish;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Lays out a briefing for a page of any size from 885x633 points up.
///
/// Seats stand in two columns of equal vertical pitch, on a rounded ellipse, so that each name has a line of its
/// own; the right column leaves two rows free at three o'clock, where the ducts leave.
public final class BriefingLayout {

    private static final int EXIT_ROWS = 2;
    /// The dial is a little higher than its columns, so that the first and last seats are not at its poles.
    private static final double OVERHEIGHT = 1.065;
    private static final double RING = 0.585;
    /// A dial that is as wide as high would be too wide for its names.
    private static final double ROUNDEST = 0.9;
    private static final double SLIMMEST = 0.2;
    private static final double HUNDREDTHS = 100;
    /// The room between names and alliance in which the hub stands at its full size, against its radius.
    private static final double HUB_ROOM = 4.05;

    private final Page page;
    private final Wishes wishes;
    private final Sizes sizes;
    private final double top;
    private final double bottom;

    private BriefingLayout(Page page, Wishes wishes) {
        this.page = page;
        this.wishes = wishes;
        this.sizes = Sizes.of(page);
        this.top = top(page);
        this.bottom = page.height() - wishes.foot();
    }

    public static Briefing of(Page page, Wishes wishes) {
        return new BriefingLayout(page, wishes).arranged();
    }

    /// The size of the names of those who signed: half of the pitch at the most.
    public static double nameSize(Page page, int seats, double foot) {
        return Math.max(Sizes.LEAST_TYPE, Math.min(Sizes.of(page).name(), pitch(page, seats, foot) * 0.5));
    }

    /// From one row of seats to the next.
    public static double pitch(Page page, int seats, double foot) {
        return (page.height() - foot - top(page)) / Math.max(1, rightRows(seats) - 1);
    }

    /// Where the first seats stand: the names of the columns beside them have room above.
    private static double top(Page page) {
        return Frame.top(page) + Sizes.of(page).between(18.6, 30.8);
    }

    private static int rightRows(int seats) {
        return seats / 2 + EXIT_ROWS;
    }

    private Briefing arranged() {
        double half = (bottom - top) / 2;
        double middle = top + half;
        double b = half * OVERHEIGHT;
        List<Row> rows = rows(middle);
        Dial shape = new Dial(new Spot(0, middle), b * roundness(rows, middle, b), b);
        double margin = sizes.between(19, 64);
        Dial dial = new Dial(new Spot(margin + reach(rows, shape, false), middle), shape.a(), b);
        return around(dial, seats(rows, dial), dial.centre().x() + reach(rows, shape, true));
    }

    /// How wide the dial is against its height. Beside an alliance it is slim, and on a high page as much slimmer as
    /// leaves room for the hub; with no alliance it is as round as does.
    private double roundness(List<Row> rows, double middle, double b) {
        double slim = sizes.between(0.43, 0.5245);
        double margins = sizes.between(19, 64) + sizes.between(16, 32);
        return place()
                .map(alliance -> roundest(slim, SLIMMEST, alliance.x() - margins - HUB_ROOM * sizes.between(58, 116),
                        rows, new Dial(new Spot(0, middle), b, b)))
                .orElseGet(() -> roundest(ROUNDEST, slim,
                        page.width() - margins - sizes.between(19, 64) - sizes.between(250, 600), rows,
                        new Dial(new Spot(0, middle), b, b)));
    }

    /// The roundest dial that fits into a room with its names, from one roundness down to another; the last, if none
    /// does.
    private double roundest(double from, double to, double room, List<Row> rows, Dial circle) {
        for (int i = 0; from - i / HUNDREDTHS > to; i++) {
            double roundness = from - i / HUNDREDTHS;
            Dial shape = new Dial(circle.centre(), circle.b() * roundness, circle.b());
            if (reach(rows, shape, false) + reach(rows, shape, true) <= room) {
                return roundness;
            }
        }
        return to;
    }

    /// How far the names on one side reach from the centre.
    private double reach(List<Row> rows, Dial shape, boolean right) {
        double gap = sizes.between(15, 25.5);
        return rows.stream().filter(row -> row.right() == right)
                .mapToDouble(row -> shape.halfWidthAt(row.y() - shape.centre().y()) + gap + row.wish().width())
                .max().orElse(0);
    }

    private Briefing around(Dial dial, SequencedMap<String, Seat> seats, double namesEnd) {
        Optional<Box> place = place();
        double right = place.map(Box::x).orElse(page.width() - sizes.between(19, 64));
        double riser = namesEnd + sizes.between(16, 32);
        double half = (right - riser) / 2;
        Spot hub = new Spot(riser + half + sizes.between(2, 6), dial.centre().y());
        double radius = Math.min(Math.min(sizes.between(58, 116), half * 0.56), (bottom - top) * 0.16);
        Track track = Track.of(wishes, place, sizes,
                hub.y() - radius * 1.172 - sizes.between(10, 22));
        double capsule = sizes.between(33, 56);
        return new Briefing(page, sizes, dial, seats, dial.scaled(RING), Math.max(sizes.between(34, 62), wishes.disc()),
                hub, radius, riser,
                right - sizes.between(17, 28), place, place.map(Box::x).orElse(right) + sizes.between(29.8, 50),
                track.stepY(), wishes.goal().flatMap(goal -> Optional.ofNullable(track.stepY().get(goal)))
                        .orElse(hub.y()),
                capsules(hub.y() + radius, capsule), capsule);
    }

    private List<Double> capsules(double hubBottom, double height) {
        double room = bottom + height * 0.25 - hubBottom;
        double pitch = Math.min(sizes.between(44, 70), room / (wishes.bodies() + 0.9));
        double first = Math.min(hubBottom + sizes.between(58, 100), bottom + height * 0.13
                - (wishes.bodies() - 1) * pitch - height) + height / 2;
        var centres = new ArrayList<Double>();
        for (int i = 0; i < wishes.bodies(); i++) {
            centres.add(first + i * pitch);
        }
        return centres;
    }

    private Optional<Box> place() {
        if (wishes.steps().isEmpty()) {
            return Optional.empty();
        }
        double width = sizes.between(204, 424);
        double y = top - sizes.between(16, 30);
        return Optional.of(new Box(page.width() - sizes.between(14, 40) - width, y, width,
                bottom + sizes.between(8, 14) - y));
    }

    private SequencedMap<String, Seat> seats(List<Row> rows, Dial dial) {
        SequencedMap<String, Seat> seats = new LinkedHashMap<>();
        Spot centre = dial.centre();
        for (Row row : rows) {
            double dy = row.y() - centre.y();
            double dx = dial.halfWidthAt(dy) * (row.right() ? 1 : -1);
            seats.put(row.wish().party(), new Seat(centre.plus(dx, dy), row.right(), dial.turn(row.right(), dy),
                    centre.plus(dx * RING, dy * RING)));
        }
        return seats;
    }

    private record Row(SeatWish wish, boolean right, double y) {}

    private List<Row> rows(double middle) {
        int all = wishes.seats().size();
        int onRight = all / 2;
        int onLeft = all - onRight;
        double pitchRight = (bottom - top) / Math.max(1, onRight + EXIT_ROWS - 1);
        double pitchLeft = (bottom - top) / Math.max(1, onLeft - 1);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < all; i++) {
            SeatWish wish = wishes.seats().get(i);
            if (i < onRight) {
                int row = i < (onRight + 1) / 2 ? i : i + EXIT_ROWS;
                rows.add(new Row(wish, true, top + row * pitchRight));
            } else {
                double y = onLeft == 1 ? middle : bottom - (i - onRight) * pitchLeft;
                rows.add(new Row(wish, false, y));
            }
        }
        return rows;
    }
}
