package plenum.server.site;

import java.time.InstantSource;
import java.util.Map;
import plenum.server.archive.ReadingRoom;
import plenum.server.badges.Badges;
import plenum.server.clerk.Clerk;
import plenum.server.copies.Copies;
import plenum.server.publishing.Editions;
import plenum.server.publishing.Publisher;
import plenum.server.seals.KeyShares;
import plenum.server.urns.Intake;
import plenum.server.urns.SealedCounts;
import plenum.server.urns.Workbench;
import plenum.server.web.Answer;
import plenum.server.web.LiveStreams;
import plenum.server.web.Request;
import plenum.server.web.Routes;
import plenum.server.web.Sessions;
import plenum.server.web.SignInPace;

/// Everything a congress answers to, put together.
public final class Site implements AutoCloseable {
    private final Clerk clerk;
    private final Visitors visitors;
    private final Screens screens;
    private final Routes routes = new Routes();

    public Site(
            Clerk clerk,
            Publisher publisher,
            Editions editions,
            ReadingRoom room,
            Intake intake,
            SealedCounts counts,
            Badges badges,
            Sessions sessions,
            SpeakerLinks links,
            KeyShares shares,
            Copies copies) {
        this.clerk = clerk;
        this.visitors = new Visitors(clerk);
        var proofs = new Proofs(clerk.journal(), publisher);
        var receipts = Receipts.of(clerk.journal());
        var credentials = new CredentialsDesk(badges, clerk.journal());
        var lists = new AttendanceLists(clerk.journal());
        var doors = new DoorPages(badges, clerk.journal());
        var recordPages = new RecordPages(clerk, visitors, links, InstantSource.system());
        var paragraphs = new Paragraphs(clerk.journal(), visitors);
        var archive = new ArchivePages(room);
        var imports = new ImportPages(clerk, visitors);
        var passages = new PassagesDesk(clerk, clerk.journal(), shares, visitors);
        var erasures = new ErasureDesk(clerk, clerk.journal(), visitors);
        var protocols = new ProtocolDesk(clerk.journal(), visitors);
        var guests = new GuestsDesk(badges, visitors);
        var pages = new Pages(
                visitors,
                proofs,
                receipts,
                credentials,
                doors,
                lists,
                recordPages,
                shares,
                paragraphs,
                archive,
                imports,
                passages,
                erasures,
                protocols,
                guests);
        var acting = new Acting(clerk, visitors, receipts, pages);
        this.screens = Screens.following(clerk, visitors, pages);
        var pace = new SignInPace(InstantSource.system());
        pages.addTo(routes);
        recordPages.addTo(routes, pages);
        new CopiesDesk(copies, visitors, acting, pages).addTo(routes);
        new KeepersDesk(clerk, clerk.journal(), shares, visitors, acting, InstantSource.system()).addTo(routes);
        passages.addTo(routes, acting, pages);
        erasures.addTo(routes, acting, pages);
        protocols.addTo(routes, acting, pages);
        guests.addTo(routes, acting, pages);
        proofs.addTo(routes);
        paragraphs.addTo(routes);
        archive.addTo(routes);
        imports.addTo(routes, acting, pages);
        new EditionRoutes(editions, visitors).addTo(routes);
        credentials.addTo(routes, visitors, acting, pages);
        doors.addTo(routes, visitors, acting, pages);
        lists.addTo(routes, visitors, acting);
        new SignIn(clerk, badges, sessions, pace, visitors, pages).addTo(routes);
        new AttendancePages(visitors, clerk.journal()).addTo(routes);
        ActRoutes.addTo(routes, acting);
        OrganisationRoutes.addTo(routes, acting, clerk);
        RepresentationRoutes.addTo(routes, acting);
        CaptionRoutes.addTo(routes, acting, clerk, visitors);
        Exports.addTo(routes, visitors);
        ElectionRoutes.addTo(routes, acting, clerk);
        TellersRoutes.addTo(routes, visitors, counts, acting);
        SuccessionRoutes.addTo(routes, acting, clerk);
        var workbench = new Workbench(clerk.journal());
        new UrnRoutes(clerk, clerk.journal(), intake, workbench, visitors, acting).addTo(routes);
        routes.get("/state.json", this::state);
        routes.get("/health", _ -> health());
    }

    public Routes routes() {
        return routes;
    }

    /// Where live streams come in.
    public LiveStreams.Door screens() {
        return screens;
    }

    @Override
    public void close() {
        screens.close();
    }

    private Answer state(Request request) {
        var visitor = visitors.of(request);
        var summary = Summary.of(visitor.seen(), visitor.number(), visitor.inside());
        return Answer.json(summary.withProgramme(visitor.congress()));
    }

    private Answer health() {
        var recording = clerk.recording();
        return Answer.json(
                recording ? 200 : 503,
                Map.of("recording", recording, "entries", clerk.now().entries()));
    }
}
