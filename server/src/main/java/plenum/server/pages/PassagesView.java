package plenum.server.pages;

import java.util.List;
import java.util.Optional;

/// What is said in a closed sitting, for the secretary who marks the passages that stay black.
///
/// @param id of the sitting
/// @param state how far its release is, in words
/// @param ready whether the words are here: the keepers have brought the key, or the server has it
/// @param everywhere words that stay black wherever they stand, one a line
/// @param others what else was taken down, such as notes and motions
/// @param seen the mark of what is shown, where the texts are shown as everybody would read them
/// @param black how many passages are marked
public record PassagesView(
        String id,
        String title,
        String state,
        boolean ready,
        String everywhere,
        List<Paragraph> paragraphs,
        List<String> others,
        Optional<String> seen,
        int black) {
    /// A paragraph and what is marked in it.
    ///
    /// @param speaker empty where nobody is named
    /// @param within words that stay black in it, one a line
    public record Paragraph(String id, String speaker, String text, boolean whole, String within) {}
}
