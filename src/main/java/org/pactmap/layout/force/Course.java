package org.pactmap.layout.force;

/// How far a long computation has come, and whether it shall go on.
///
/// The one who computes tells how far it is and asks whether to stop; any other thread may look, and may stop it.
public class Course {

    private volatile double done;
    private volatile boolean stopped;

    /// Nobody waits for the answer any more: what is computed ends as soon as it can, without one.
    public void stop() {
        stopped = true;
    }

    public boolean stopped() {
        return stopped;
    }

    /// How much of the work is done, from 0 to 1.
    public double done() {
        return done;
    }

    public void reached(double part) {
        done = part;
    }

    /// A stretch of this course, for one who does a part of the work.
    Stretch whole() {
        return new Stretch(this, 0, 1);
    }

    /// A part of a course, told as if it were the whole.
    record Stretch(Course course, double from, double to) {

        /// The part from `start` to `end` of this one.
        Stretch part(double start, double end) {
            return new Stretch(course, at(start), at(end));
        }

        void reached(double part) {
            course.reached(at(part));
        }

        boolean stopped() {
            return course.stopped();
        }

        private double at(double part) {
            return from + (to - from) * part;
        }
    }
}
