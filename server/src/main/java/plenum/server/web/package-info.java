/// Requests, answers, live streams and sessions: the only package that knows which web server runs underneath.
///
/// A page says what it answers to in [Routes][plenum.server.web.Routes], reads a
/// [Request][plenum.server.web.Request] and gives back an [Answer][plenum.server.web.Answer]; a request that
/// cannot be read ends as one 400 in [WebServer][plenum.server.web.WebServer].
/// [LiveStreams][plenum.server.web.LiveStreams] carries the newest state to everybody who looks on.
/// [Sessions][plenum.server.web.Sessions] knows who a request is from, [BadgeCode][plenum.server.web.BadgeCode]
/// and [BadgeSeals][plenum.server.web.BadgeSeals] how he proved it. Nothing here knows what a congress is.
package plenum.server.web;
