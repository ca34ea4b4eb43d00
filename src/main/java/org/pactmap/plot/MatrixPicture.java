package org.pactmap.plot;

import java.util.List;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.MatrixLayout;
import org.pactmap.picture.Picture;

/// The map as a table: each agreement against what its text says, how it is tied to the track, what joins it to the
/// others, and where its provider is a member.
final class MatrixPicture {

    private final Topic topic;
    private final Plans plans;
    private final MatrixRows rows;
    private final List<MatrixColumn> columns;

    MatrixPicture(Topic topic, Plans plans) {
        this.plans = plans;
        this.topic = topic;
        this.rows = MatrixRows.of(topic);
        var questions = new MatrixQuestions(topic, rows.agreements());
        this.columns = questions.columns(plans.attributes(topic, questions::attributes));
    }

    Picture drawn() {
        var legend = new MatrixLegend(topic);
        Foot foot = plans.foot(topic, legend::ever);
        Frame frame = Frame.of(topic.page(), foot.height());
        Matrix matrix = plans.matrix(topic, () -> MatrixLayout.of(frame,
                new MatrixForms(topic, rows, columns, types(frame)).wishes()));
        var types = new MatrixTypes(topic.sheet(), topic.sizes(), Math.min(matrix.pitch(), types(frame).pitch()));
        List<Agreement> signed = rows.signed();
        if (signed.size() > 1) {
            new Sayings(topic).hub();
            new Sayings(topic).gaps();
        }
        var body = new MatrixBody(topic, rows, columns, matrix, types);
        body.draw();
        new MatrixLabels(topic, rows, matrix, types).draw();
        new MatrixMargins(topic, matrix, columns, types).draw(signed);
        String title = Headline.title(topic.findings(), topic.words());
        List<String> subtitles = topic.subtitles();
        new TitleMarks(topic, frame, title, subtitles).draw();
        foot.draw(topic, legend.of(body), new SourceWords(topic));
        return topic.picture(title, subtitles.getFirst());
    }

    /// The types that fit if all rows are shown and every heading stands on one level.
    private MatrixTypes types(Frame frame) {
        var loose = new MatrixTypes(topic.sheet(), topic.sizes(), topic.sizes().name() * 2);
        double taken = loose.groupHeight() + loose.headingHeight() + loose.footHeight(MatrixForms.LINES);
        return new MatrixTypes(topic.sheet(), topic.sizes(),
                MatrixLayout.pitch(frame, taken, rows.rows().size()));
    }
}
