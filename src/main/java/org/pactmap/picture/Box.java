package org.pactmap.picture;

/// An upright rectangle on a page, in points.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    public boolean contains(Spot spot) {
        return spot.x() >= x && spot.x() <= right() && spot.y() >= y && spot.y() <= bottom();
    }

    /// Whether the other lies wholly within this one.
    public boolean contains(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// The box whose edges lie `by` farther out on every side.
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /// The least box around both.
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
