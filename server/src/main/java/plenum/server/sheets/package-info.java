/// What is printed before a congress: badges to be cut, from the list that the server wrote when it was founded.
package plenum.server.sheets;
