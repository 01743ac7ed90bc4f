package plenum.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Who may use whom, beyond what the modules' own declarations hold.
class DirectionsTest {
    private static final JavaClasses PLENUM = new ClassFileImporter()
            .importPaths(Sources.MODULES.stream().map(Sources::classes).toList());

    private static final List<String> TOPICS = List.of(
            "form",
            "orders",
            "bodies",
            "representation",
            "mandates",
            "attendance",
            "credentials",
            "sittings",
            "agenda",
            "floor",
            "motions",
            "rulings",
            "urns",
            "voting",
            "succession",
            "elections",
            "tellers",
            "erasure",
            "record",
            "assembly");

    @Test
    void a_decision_and_a_count_open_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage("plenum.count..", "plenum.congress..")
                .should()
                .dependOnClassesThat(describe("open files, sockets, processes or databases", DirectionsTest::opens))
                .allowEmptyShould(true)
                .check(PLENUM);
    }

    @Test
    void a_decision_and_a_count_know_neither_clock_nor_chance_nor_place() {
        noClasses()
                .that()
                .resideInAnyPackage("plenum.count..", "plenum.congress..")
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "the answer is not in the arguments", call -> notInTheArguments(call.getTarget())))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|random\\..*|concurrent\\.ThreadLocalRandom|Timer|SplittableRandom)"
                                + "|java\\.security\\.SecureRandom|java\\.time\\.(Clock|InstantSource)")
                .allowEmptyShould(true)
                .check(PLENUM);
    }

    @Test
    void only_the_web_package_knows_the_web_server() {
        noClasses()
                .that()
                .resideOutsideOfPackage("plenum.server.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(PLENUM);
    }

    @Test
    void the_rehearsal_knows_the_server_only_from_outside() {
        noClasses()
                .that()
                .resideInAPackage("plenum.rehearsal..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to another module of ours, but for that which makes ballots",
                        used -> used.getPackageName().startsWith("plenum.")
                                && !used.getPackageName().startsWith("plenum.ballot")
                                && !used.getPackageName().startsWith("plenum.rehearsal")))
                .allowEmptyShould(true)
                .check(PLENUM);
    }

    @Test
    void a_topic_knows_only_those_before_it() {
        for (var topic = 0; topic < TOPICS.size() - 1; topic++) {
            noClasses()
                    .that()
                    .resideInAPackage("plenum.congress." + TOPICS.get(topic))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(TOPICS.subList(topic + 1, TOPICS.size()).stream()
                            .map(later -> "plenum.congress." + later)
                            .toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(PLENUM);
        }
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(type.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                // Every refusal, in whatever topic, names the rule it rests on.
                .ignoreDependency(Refusal.class, Rule.class)
                .check(PLENUM);
    }

    /// Streams of bytes in memory are values like any other; everything else in these packages reaches outside.
    private static boolean opens(JavaClass used) {
        var inMemory = Set.of(
                "java.io.ByteArrayOutputStream",
                "java.io.ByteArrayInputStream",
                "java.io.Serializable",
                "java.io.ObjectStreamException");
        var name = used.getPackageName();
        return (name.equals("java.io") && !inMemory.contains(used.getName()))
                || name.equals("java.net")
                || name.startsWith("java.net.")
                || name.startsWith("java.nio.file")
                || name.startsWith("java.nio.channels")
                || name.startsWith("java.sql")
                || used.getName().equals("java.lang.ProcessBuilder");
    }

    private static boolean notInTheArguments(CodeUnitCallTarget called) {
        return switch (called.getOwner().getName()) {
            case "java.lang.System" ->
                Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "lineSeparator")
                        .contains(called.getName());
            case "java.lang.Math", "java.lang.StrictMath" -> called.getName().equals("random");
            case "java.util.UUID" -> called.getName().equals("randomUUID");
            case "java.util.Locale" -> called.getName().equals("getDefault");
            case "java.nio.charset.Charset" -> called.getName().equals("defaultCharset");
            case "java.util.Collections" -> called.getName().equals("shuffle");
            default ->
                called.getName().equals("parallelStream")
                        || called.getName().equals("parallel")
                        || (called.getOwner().getPackageName().equals("java.time")
                                && (called.getName().equals("now")
                                        || called.getName().equals("systemDefault")));
        };
    }
}
