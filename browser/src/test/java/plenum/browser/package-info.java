/// The pages in a real browser, as their users have them: on a phone, by keyboard, without scripts, side
/// by side.
package plenum.browser;
