package plenum.count.apportion;

import java.util.List;
import java.util.Optional;
import plenum.count.exact.Fraction;

/// The methods by their names.
public final class Methods {
    public static final List<Apportionment> ALL = List.of(
            new DHondt(),
            new SainteLague(),
            new ModifiedSainteLague(),
            new Adams(),
            new HuntingtonHill(),
            new Dean(),
            new Hamilton(),
            new Droop(),
            new QuotaMethod());

    private Methods() {}

    /// The method that a command or a record calls by this name, or by another name that is in use for
    /// it.
    public static Optional<Apportionment> named(String name) {
        var id = switch (name) {
            case "jefferson", "d-hondt" -> "dhondt";
            case "webster" -> "sainte-lague";
            case "hill", "equal-proportions" -> "huntington-hill";
            case "hare", "hare-niemeyer", "largest-remainder" -> "hamilton";
            case "quota-method", "balinski-young" -> "quota";
            default -> name;
        };
        return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /// Modified Sainte-Laguë with another first divisor.
    public static Apportionment modifiedSainteLague(Fraction first) {
        return new ModifiedSainteLague(first);
    }
}
