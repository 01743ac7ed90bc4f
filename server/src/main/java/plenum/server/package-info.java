/// The server: the clerk who works the queue of acts, the desks as pages, live updates, sign-in and founding.
package plenum.server;
