package plenum.server.pages;

import java.util.List;

/// The desk of somebody who keeps shares of the keys of closed sittings.
public record KeeperView(List<Kept> sittings) {
    /// A sitting of whose key the keeper has a share.
    ///
    /// @param share the share, until the keeper has written it down; empty afterwards
    /// @param bringable whether the share may be brought back now
    /// @param brought how many have brought theirs, in words
    public record Kept(String id, String title, String state, String share, boolean bringable, String brought) {}
}
