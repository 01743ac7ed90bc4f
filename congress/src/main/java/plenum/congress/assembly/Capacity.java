package plenum.congress.assembly;

import plenum.congress.Actor;
import plenum.congress.bodies.Office;

/// In what capacity somebody acts: an office, the chair of the sitting in progress, a mandate, or being enrolled.
public enum Capacity {
    ORGANISER("organiser"),
    CHAIR("chair"),
    PRESIDING("presiding"),
    SECRETARY("secretary"),
    CREDENTIALS("credentials"),
    TELLER("teller"),
    REGISTRAR("registrar"),
    TRUSTEE("trustee"),
    VOTER("voter"),
    DELEGATE("delegate"),
    ACCREDITED("accredited"),
    ENROLLED("enrolled");

    private final String code;

    Capacity(String code) {
        this.code = code;
    }

    /// The word for the capacity in message keys.
    public String code() {
        return code;
    }

    /// Whether the actor has the capacity now.
    boolean isOf(Actor by, Assembly assembly) {
        return switch (this) {
            case ORGANISER -> by instanceof Actor.Organiser || holds(by, assembly, Office.ORGANISER);
            case CHAIR -> holds(by, assembly, Office.CHAIR);
            case PRESIDING -> assembly.sittings().presides(by);
            case SECRETARY -> holds(by, assembly, Office.SECRETARY);
            case CREDENTIALS -> holds(by, assembly, Office.CREDENTIALS);
            case TELLER -> holds(by, assembly, Office.TELLER);
            case REGISTRAR -> holds(by, assembly, Office.REGISTRAR);
            case TRUSTEE -> holds(by, assembly, Office.TRUSTEE);
            case VOTER -> by instanceof Actor.Voter;
            case DELEGATE -> by.person().flatMap(assembly.mandates()::of).isPresent();
            case ACCREDITED ->
                by.person().flatMap(assembly.mandates()::accredited).isPresent();
            case ENROLLED -> by.person().flatMap(assembly.bodies()::person).isPresent();
        };
    }

    private static boolean holds(Actor by, Assembly assembly, Office office) {
        return by.person()
                .map(person -> assembly.bodies().holds(person, office))
                .orElse(false);
    }
}
