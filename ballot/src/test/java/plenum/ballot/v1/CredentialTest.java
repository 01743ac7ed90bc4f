package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Sha256;
import plenum.ballot.text.Token;

class CredentialTest {
    @Test
    void the_short_form_is_derived_as_by_version_2_0_of_the_tool() {
        var uuid = new Token("jvwQmgnU4Q2JD8");
        var credential = Credential.of("X1d-v8a-3iV-5qk-bq4");
        assertThat(credential.secret(uuid, Zq.of(Group.BELENIOS_2048)))
                .hasToString("76104246119473261778411324359826604568105502929753876322782568870221249718498");
        var key = credential.publicKey(uuid, Group.BELENIOS_2048);
        assertThat(Sha256.hex(key.toString()))
                .isEqualTo("60ef3d35d320cc4e62e24ed85b5b8deb01a24e4dbc69eeacfde1bb2f0a1d70f7");
        var voter =
                Case.of("blank10-weights-BELENIOS-2048-tool2.0").credentials().voter(key);
        assertThat(voter.orElseThrow().weight()).isEqualTo(2);
    }

    @Test
    void the_long_form_is_derived_as_by_version_3_of_the_tool() {
        var uuid = new Token("SCNHUm5Wd5Vf5N");
        var credential = Credential.of("p4kbP-DiGaxA-Yma9P-eiWiTX");
        assertThat(credential.secret(uuid, Zq.of(Group.ED25519)))
                .hasToString("2672279134161029352753930814909677878241719005198389687096044181922410747354");
        assertThat(credential.publicKey(uuid, Group.ED25519))
                .hasToString("e1585a59591d97de2a2574c472e79ed54ec97d913bd56bbffe406d140328dcef");
    }

    @ParameterizedTest
    @CsvSource({
        "motion10-BELENIOS-2048-tool2.0, 2 3 1",
        "motion10-Ed25519-tool3.0, 2 3 1",
        "threshold-BELENIOS-2048-tool3.3, 1",
        "javaproto-Ed25519-mot, 1 2 3"
    })
    void every_credential_that_was_handed_out_is_in_the_list_with_its_weight(String name, String weights) {
        var read = Case.of(name);
        var lines = read.lines("creds.txt");
        assertThat(lines).hasSize(read.ballots().size());
        for (int i = 0; i < lines.size(); i++) {
            var key = Credential.of(lines.get(i))
                    .publicKey(read.election().uuid(), read.election().group());
            var expected = weights.split(" ", -1)[i % weights.split(" ", -1).length];
            assertThat(read.credentials().voter(key).orElseThrow().weight()).isEqualTo(Long.parseLong(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motion10-BELENIOS-2048-tool2.0",
                "motion10-Ed25519-tool3.0",
                "blank10-weights-BELENIOS-2048-tool2.0",
                "nh10-RFC-3526-2048-tool2.0",
                "nh200-Ed25519-tool3.3"
            })
    void a_list_is_sorted_as_the_tool_does(String name) {
        var read = Case.of(name);
        var shuffled = new ArrayList<>(read.credentials().all());
        Collections.shuffle(shuffled, new Random(3));
        var sorted = CredentialList.sorted(shuffled, read.election().group());
        assertThat(sorted.bytes()).isEqualTo(read.credentials().bytes());
    }

    @Test
    void new_credentials_are_written_as_they_are_read() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var longer = Credential.random(random).reveal();
            var shorter = Credential.randomShort(random).reveal();
            assertThat(longer).matches("\\w{5}-\\w{6}-\\w{5}-\\w{6}");
            assertThat(Credential.of(longer).reveal()).isEqualTo(longer);
            assertThat(Credential.of(shorter).reveal()).isEqualTo(shorter);
            assertThat(Credential.of(shorter)).hasToString("Credential[secret]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X1d-v8a-3iV-5qk-bq5",
                "X1d-v8a-3iV-5qj-bq4",
                "X1dv8a3iV5qkbq4",
                "X1d-v8a-3iV-5qk-bq",
                "X1d-v8a-3iV-5qk-bq4-",
                "X1d-v8a-3iV-5qk-bq0",
                "p4kbP-DiGaxA-Yma9P-eiWiT",
                "p4kbPDiGaxAYma9PeiWiTX",
                "DiGaxA-p4kbP-Yma9P-eiWiTX"
            })
    void what_is_mistyped_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> Credential.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("credential")
                .message()
                .matches(message -> text.isEmpty() || !message.contains(text));
    }

    @Test
    void a_list_with_a_voter_twice_or_outside_the_subgroup_is_faulty() {
        var read = Case.of("motion10-BELENIOS-2048-tool2.0");
        var election = read.election();
        var first = read.credentials().all().getFirst();
        var two = PublicCredential.of(election.group().element("2"), 7);
        var list = CredentialList.sorted(List.of(first, two, first), election.group());
        assertThat(list.faults(election))
                .containsExactly(
                        new Fault("credential 1", "is outside the subgroup"),
                        new Fault("credential 3", "stands in the list twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"2,0\"]",
                "[\"2,01\"]",
                "[\"2,-1\"]",
                "[\"2,1000000000001\"]",
                "[\"2,\"]",
                "[\"2,1,x\"]",
                "[2]"
            })
    void a_wrong_weight_is_refused(String text) {
        assertThatThrownBy(() -> CredentialList.parse(text.getBytes(StandardCharsets.UTF_8), Group.BELENIOS_2048))
                .hasMessageStartingWith("[0]: expected");
    }

    @Test
    void weights_are_written_for_all_or_for_nobody() {
        Element two = Group.BELENIOS_2048.element("2");
        Element three = Group.BELENIOS_2048.element("3");
        var unit = CredentialList.sorted(
                List.of(PublicCredential.of(three), PublicCredential.of(two, 1)), Group.BELENIOS_2048);
        assertThat(unit.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("[\"2\",\"3\"]");
        var weighted = CredentialList.sorted(
                List.of(PublicCredential.of(three), PublicCredential.of(two, 4)), Group.BELENIOS_2048);
        assertThat(weighted.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("[\"2,4\",\"3,1\"]");
    }
}
