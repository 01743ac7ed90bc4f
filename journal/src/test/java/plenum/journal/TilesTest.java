package plenum.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plenum.journal.Tiles.Tile;

class TilesTest {
    /// The worked example of C2SP tlog-tiles.
    @Test
    void a_log_of_70_000_entries_is_cut_as_the_standard_says() {
        var tiles = Tiles.of(70_000);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.full()))
                .hasSize(273);
        assertThat(tiles.stream().filter(tile -> !tile.full()))
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(tiles.stream().filter(tile -> tile.level() == 1 && tile.full()))
                .hasSize(1);
    }

    @Test
    void numbers_are_written_in_groups_of_three() {
        assertThat(new Tile(0, 1_234_067, 256).hashes()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(1, 7, 12).hashes()).isEqualTo("tile/1/007.p/12");
        assertThat(new Tile(0, 1_000, 256).entries()).isEqualTo("tile/entries/x001/000");
    }

    @Test
    void what_a_longer_log_adds_is_what_the_shorter_one_lacks() {
        for (long from = 0; from < 1_300; from += 7) {
            for (long to = from; to < 1_300; to += 101) {
                var had = Tiles.of(from);
                assertThat(Tiles.from(from, to))
                        .isEqualTo(Tiles.of(to).stream()
                                .filter(tile -> !had.contains(tile))
                                .toList());
            }
        }
    }
}
