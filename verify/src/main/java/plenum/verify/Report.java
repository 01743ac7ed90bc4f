package plenum.verify;

import java.util.List;
import plenum.journal.Finding;

/// What a verification found.
///
/// @param checked what was checked and found right, a sentence each
/// @param unchecked what could not be checked, and why, a sentence each
/// @param findings everything that is wrong; empty if the congress verifies
public record Report(List<String> checked, List<String> unchecked, List<Finding> findings) {
    public boolean verifies() {
        return findings.isEmpty();
    }
}
