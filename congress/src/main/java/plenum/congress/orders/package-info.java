/// Standing orders as data: [plenum.congress.orders.StandingOrders] is what a document of orders says,
/// [plenum.congress.orders.Rule] names the matters it settles, each with its [plenum.congress.orders.Article].
package plenum.congress.orders;
