package plenum.count.committee;

import java.util.OptionalInt;
import plenum.count.file.Unreadable;

/// What a file of approvals says.
///
/// @param seats the size of the committee, where the file names one
public record ApprovalFile(Approvals approvals, OptionalInt seats) {
    /// Reads abcvoting's `.abc.yaml` or PrefLib's `.cat`, whichever the text is.
    ///
    /// @throws Unreadable if it is neither, or not as its format says
    public static ApprovalFile read(String text) {
        return text.lines().anyMatch(line -> line.startsWith("profile:")) ? AbcYaml.read(text) : PrefLibCat.read(text);
    }
}
