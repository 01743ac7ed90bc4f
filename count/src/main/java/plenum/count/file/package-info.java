/// What the readers and writers of files share: tables with the place of each field, texts of JSON, and
/// the one way in which a file is refused.
package plenum.count.file;
