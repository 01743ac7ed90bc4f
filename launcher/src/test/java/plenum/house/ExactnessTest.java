package plenum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Votes are counted in whole numbers and fractions: no instruction of a count or of a decision touches floating point.
class ExactnessTest {
    @ParameterizedTest
    @ValueSource(strings = {"count", "congress"})
    void nothing_is_reckoned_in_floating_point(String module) throws IOException {
        assertThat(inexact(Sources.classes(module))).isEmpty();
    }

    @Test
    void floating_point_would_be_noticed() throws IOException {
        var own = Path.of(ExactnessTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        assertThat(inexact(own)).anyMatch(method -> method.endsWith("ExactnessTest.half"));
    }

    /// What the test above must notice.
    static double half(int whole) {
        return whole / 2.0;
    }

    private static List<String> inexact(Path classes) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(classes)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var type = ClassFile.of().parse(file);
                for (var method : type.methods()) {
                    if (inexact(method)) {
                        found.add(type.thisClass().asInternalName() + "."
                                + method.methodName().stringValue());
                    }
                }
            }
        }
        return found;
    }

    private static boolean inexact(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream()).anyMatch(ExactnessTest::inexact);
    }

    private static boolean inexact(CodeElement element) {
        return switch (element) {
            case OperatorInstruction operator -> inexact(operator.typeKind());
            case ConvertInstruction convert -> inexact(convert.fromType()) || inexact(convert.toType());
            case ConstantInstruction constant -> inexact(constant.typeKind());
            case LoadInstruction load -> inexact(load.typeKind());
            case StoreInstruction store -> inexact(store.typeKind());
            case ReturnInstruction returned -> inexact(returned.typeKind());
            default -> false;
        };
    }

    private static boolean inexact(TypeKind kind) {
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }
}
