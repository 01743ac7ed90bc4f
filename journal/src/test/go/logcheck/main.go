// Logcheck checks a published log, its receipts and its growth with the note and tlog packages of golang.org/x/mod, of
// which nothing was written for Plenum.
//
//	logcheck PUBLISHED [-receipt FILE ENTRY]... [-grown OLD-CHECKPOINT PROOF]
//
// A PROOF has the hashes of a consistency proof, one a line, in base64.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "logcheck:", err)
		os.Exit(1)
	}
}

func run(folder string, rest []string) error {
	key, err := os.ReadFile(filepath.Join(folder, "log.pub"))
	if err != nil {
		return err
	}
	verifier, err := note.NewVerifier(strings.TrimSuffix(string(key), "\n"))
	if err != nil {
		return err
	}
	published, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := open(string(published), verifier)
	if err != nil {
		return err
	}
	if err := checkEntries(folder, tree); err != nil {
		return err
	}
	fmt.Println("entries", tree.N)
	for len(rest) >= 3 {
		switch rest[0] {
		case "-receipt":
			err = checkReceipt(rest[1], rest[2], verifier)
		case "-grown":
			err = checkGrowth(rest[1], rest[2], tree, verifier)
		default:
			err = fmt.Errorf("what is %s?", rest[0])
		}
		if err != nil {
			return err
		}
		fmt.Println(rest[0], rest[1])
		rest = rest[3:]
	}
	if len(rest) != 0 {
		return fmt.Errorf("%d arguments too many", len(rest))
	}
	return nil
}

// open verifies a checkpoint and reads its size and root.
func open(text string, verifier note.Verifier) (tlog.Tree, error) {
	var tree tlog.Tree
	opened, err := note.Open([]byte(text), note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tree, fmt.Errorf("not a checkpoint of %s", verifier.Name())
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, err
}

// checkEntries computes the root from the bundles of entries.
func checkEntries(folder string, tree tlog.Tree) error {
	var hashes []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			found[i] = hashes[index]
		}
		return found, nil
	})
	for n := int64(0); n < tree.N; {
		bundle, err := os.ReadFile(filepath.Join(folder, bundlePath(n/256, tree.N)))
		if err != nil {
			return err
		}
		for len(bundle) >= 2 {
			length := int(binary.BigEndian.Uint16(bundle))
			if len(bundle) < 2+length {
				return fmt.Errorf("entry %d is cut off", n)
			}
			more, err := tlog.StoredHashes(n, bundle[2:2+length], reader)
			if err != nil {
				return err
			}
			hashes = append(hashes, more...)
			bundle = bundle[2+length:]
			n++
		}
	}
	root, err := tlog.TreeHash(tree.N, reader)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the entries make the root %v, but %v is signed", root, tree.Hash)
	}
	return nil
}

func bundlePath(index, size int64) string {
	path := fmt.Sprintf("%03d", index%1000)
	for rest := index / 1000; rest > 0; rest /= 1000 {
		path = fmt.Sprintf("x%03d/%s", rest%1000, path)
	}
	if width := size - index*256; width < 256 {
		path += fmt.Sprintf(".p/%d", width)
	}
	return "tile/entries/" + path
}

// checkReceipt checks a c2sp.org/tlog-proof for the entry in a file.
func checkReceipt(receipt, entry string, verifier note.Verifier) error {
	text, err := os.ReadFile(receipt)
	if err != nil {
		return err
	}
	leaf, err := os.ReadFile(entry)
	if err != nil {
		return err
	}
	halves := strings.SplitN(string(text), "\n\n", 2)
	lines := strings.Split(halves[0], "\n")
	if len(halves) != 2 || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "index ") {
		return fmt.Errorf("%s is not a tlog-proof", receipt)
	}
	index, err := strconv.ParseInt(lines[1][len("index "):], 10, 64)
	if err != nil {
		return err
	}
	proof, err := parseHashes(lines[2:])
	if err != nil {
		return err
	}
	tree, err := open(halves[1], verifier)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(tlog.RecordProof(proof), tree.N, tree.Hash, index, tlog.RecordHash(leaf))
}

// checkGrowth checks that the log continues what an older checkpoint covers.
func checkGrowth(older, proofFile string, tree tlog.Tree, verifier note.Verifier) error {
	text, err := os.ReadFile(older)
	if err != nil {
		return err
	}
	old, err := open(string(text), verifier)
	if err != nil {
		return err
	}
	lines, err := os.ReadFile(proofFile)
	if err != nil {
		return err
	}
	proof, err := parseHashes(strings.Fields(string(lines)))
	if err != nil {
		return err
	}
	return tlog.CheckTree(tlog.TreeProof(proof), tree.N, tree.Hash, old.N, old.Hash)
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, line := range lines {
		bytes, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(bytes) != tlog.HashSize {
			return nil, fmt.Errorf("not a hash: %s", line)
		}
		var hash tlog.Hash
		copy(hash[:], bytes)
		hashes = append(hashes, hash)
	}
	return hashes, nil
}
