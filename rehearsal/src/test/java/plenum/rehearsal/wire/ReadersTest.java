package plenum.rehearsal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers and events are the same wherever the network cuts their bytes.
class ReadersTest {
    private static final String EVENTS =
            ": hello\r\nevent: state\r\nid: 7\r\ndata: {\"hall\":\"Große Halle\"}\r\n\r\ndata: a\ndata:b\n\nevent: bye\n\n";

    private static final List<LiveEvent> READ =
            List.of(new LiveEvent("state", "7", "{\"hall\":\"Große Halle\"}"), new LiveEvent("message", "7", "a\nb"));

    @Test
    void events_come_out_the_same_wherever_their_bytes_are_cut() throws BrokenAnswer {
        var bytes = chunked(EVENTS);
        for (int cut = 1; cut < bytes.length; cut++) {
            assertThat(events(bytes, cut)).as("cut every %d bytes", cut).isEqualTo(READ);
        }
    }

    @Test
    void an_answer_with_a_length_is_done_after_it() throws BrokenAnswer {
        var body = new StringBuilder();
        var reader = new AnswerReader(part -> body.append(StandardCharsets.UTF_8.decode(part)));
        reader.read(bytes("HTTP/1.1 409 Conflict\r\nContent-Length: 5\r\n\r\nwhy?!"));
        assertThat(reader.done()).isTrue();
        assertThat(reader.status()).isEqualTo(409);
        assertThat(body).hasToString("why?!");
    }

    @Test
    void a_chunked_answer_is_done_after_its_trailers() throws BrokenAnswer {
        var reader = new AnswerReader(_ -> {});
        reader.read(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"));
        assertThat(reader.done()).isFalse();
        reader.read(bytes("Expires: 0\r\n\r\n"));
        assertThat(reader.done()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 200 OK\r\nno field\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"
            })
    void what_is_not_http_is_told_so(String sent) {
        assertThatThrownBy(() -> new AnswerReader(_ -> {}).read(bytes(sent))).isInstanceOf(BrokenAnswer.class);
    }

    private static List<LiveEvent> events(byte[] bytes, int cut) throws BrokenAnswer {
        var read = new ArrayList<LiveEvent>();
        var answer = new AnswerReader(new EventReader(read::add)::read);
        for (int from = 0; from < bytes.length; from += cut) {
            answer.read(ByteBuffer.wrap(bytes, from, Math.min(cut, bytes.length - from)));
        }
        return read;
    }

    /// An answer that sends the text in chunks of ten bytes.
    private static byte[] chunked(String text) {
        var answer = new StringBuilder("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += 10) {
            var length = Math.min(10, bytes.length - from);
            answer.append(Integer.toHexString(length)).append("\r\n");
            answer.append(new String(bytes, from, length, StandardCharsets.ISO_8859_1))
                    .append("\r\n");
        }
        return answer.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
