/// The credentials commission: its reports on who was elected, credentialed and present, which the congress adopts;
/// mandates that pass to alternates, and mandates that are challenged. The
/// state is [plenum.congress.credentials.Credentials]; what a report says is [plenum.congress.credentials.Figures],
/// and each [plenum.congress.credentials.Percentage] knows its base.
package plenum.congress.credentials;
