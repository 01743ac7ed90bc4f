// Vectors of standards and of other implementations.
import {base64, hex, unbase64, unhex, utf8} from "/static/ballot/bytes.js";
import {newCredential, publicKeyOf, readCredential, secretOf} from "/static/ballot/credential.js";
import {fingerprint} from "/static/ballot/election.js";
import * as F from "/static/ballot/field25519.js";
import {groupNamed} from "/static/ballot/groups.js";
import {read, write} from "/static/ballot/json.js";
import {hmac, pbkdf2, sha256} from "/static/ballot/sha256.js";
import {equal, holds, refused} from "./expect.js";

const GROUPS = ["BELENIOS-2048", "RFC-3526-2048", "Ed25519"].map(groupNamed);

export function sha256_agrees_with_fips_180_4() {
  equal(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  equal(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  equal(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  equal(hex(sha256("a".repeat(1_000_000))), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

export function hmac_agrees_with_rfc_4231() {
  equal(hex(hmac(new Uint8Array(20).fill(0x0b), "Hi There")), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  equal(hex(hmac("Jefe", "what do ya want for nothing?")), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  equal(hex(hmac(new Uint8Array(131).fill(0xaa), "Test Using Larger Than Block-Size Key - Hash Key First")),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

export function pbkdf2_agrees_with_rfc_7914() {
  equal(hex(pbkdf2("passwd", "salt", 1)), "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
  equal(hex(pbkdf2("Password", "NaCl", 80_000)), "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
}

export function base64_agrees_with_rfc_4648() {
  const texts = ["", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy"];
  texts.forEach((text, length) => {
    equal(base64(utf8("foobar".slice(0, length))), text);
    equal(hex(unbase64(text)), hex(utf8("foobar".slice(0, length))));
  });
  refused(() => unbase64("Zh"), "Base64");
  refused(() => unbase64("Zg=="), "\"=\"");
  refused(() => unhex("ABCD"), "lower-case");
}

export function credentials_are_derived_as_by_the_tools() {
  const [belenios, , edwards] = GROUPS;
  equal(secretOf(belenios, "jvwQmgnU4Q2JD8", "X1d-v8a-3iV-5qk-bq4"),
    76104246119473261778411324359826604568105502929753876322782568870221249718498n);
  equal(hex(sha256(publicKeyOf(belenios, "jvwQmgnU4Q2JD8", "X1d-v8a-3iV-5qk-bq4"))),
    "60ef3d35d320cc4e62e24ed85b5b8deb01a24e4dbc69eeacfde1bb2f0a1d70f7");
  equal(secretOf(edwards, "SCNHUm5Wd5Vf5N", "p4kbP-DiGaxA-Yma9P-eiWiTX"),
    2672279134161029352753930814909677878241719005198389687096044181922410747354n);
  equal(publicKeyOf(edwards, "SCNHUm5Wd5Vf5N", "p4kbP-DiGaxA-Yma9P-eiWiTX"),
    "e1585a59591d97de2a2574c472e79ed54ec97d913bd56bbffe406d140328dcef");
}

export function credentials_are_read_as_people_type_them() {
  equal(readCredential(" p4kbPDiGaxAYma9PeiWiTX\n"), "p4kbP-DiGaxA-Yma9P-eiWiTX");
  equal(readCredential("X1dv8a3iV5qkbq4"), "X1d-v8a-3iV-5qk-bq4");
  refused(() => readCredential("X1d-v8a-3iV-5qk-bq5"), "mistyped");
  refused(() => readCredential("p4kbP-DiGaxA-Yma9P-eiWiT0"), "0, O, I and l do not occur");
  refused(() => readCredential("p4kbP"), "22 digits");
  const fresh = newCredential();
  equal(readCredential(fresh), fresh);
  holds(newCredential() !== fresh, "credentials are drawn");
}

export function generators_are_those_of_the_reference() {
  const [belenios, , edwards] = GROUPS;
  equal(edwards.string(edwards.g), "6".repeat(62) + "58");
  equal(edwards.string(edwards.generator(-1)), "d6f7c1ea42e2474a28baea1141185bb7b39fe58011e5fc31d093b5c9345f18c7");
  equal(edwards.string(edwards.generator(0)), "c95c81b40c41366b2e62e68fec3c5fa4dbb93f0c3c242ac2fe7a07c0e0fd92fe");
  equal(belenios.string(belenios.generator(-1)).slice(0, 20), "11471048776557023035");
  equal(belenios.string(belenios.generator(0)).slice(0, 20), "22489975738993043489");
}

export function powers_of_the_base_point_are_the_public_keys_of_rfc_8032() {
  // Section 7.1, tests 1 and 2: the secret keys hashed and clamped, mod q; the public keys with their bytes reversed.
  const edwards = GROUPS[2];
  equal(edwards.string(edwards.power(edwards.g, 7196903412274038802701538263280187907152860435200743670699908441353638128764n)),
    "1a5107f7681a02af2523a6daf372e10e3a0764c9d3fe4bd5b70ab18201985ad7");
  equal(edwards.string(edwards.table(edwards.g).power(534141211978382579267720972781863424154222581524394306633945369735926487495n)),
    "0c66f42af155cdc08c96c42ecf2c989cbc7e1b4da70ab7925a8943e8c317403d");
}

export function the_ways_to_raise_to_a_power_agree() {
  for (const group of GROUPS) {
    const e = group.q - 12345n, f = group.q / 3n;
    const slow = group.power(group.g, e);
    for (const uses of [1, 100, 2000]) holds(group.equal(group.table(group.g, uses).power(e), slow), `${group.name}, ${uses} uses`);
    const other = group.generator(0);
    const product = group.multiply(group.power(slow, f), group.power(other, 5n));
    holds(group.equal(group.product([slow, other], [f, 5n]), product), `${group.name}: product`);
    holds(group.equal(group.multiply(slow, group.power(group.g, 12345n)), group.one), `${group.name}: g^q = 1`);
    holds(group.equal(group.multiply(slow, group.invert(slow)), group.one), `${group.name}: inverse`);
    holds(group.equal(group.table(group.g).power(0n), group.one), `${group.name}: g^0 = 1`);
    refused(() => group.power(group.g, group.q), "reduced");
  }
}

export function numbers_of_the_field_agree_with_plain_arithmetic() {
  let a = F.P - 1n, b = F.P - 2n;
  for (let i = 0; i < 2000; i++) {
    const [x, y] = [a, b].map(F.fromBigInt);
    equal(F.toBigInt(F.multiply(x, y)), a * b % F.P);
    equal(F.toBigInt(F.square(F.subtract(x, y))), (a - b) ** 2n % F.P);
    const sum = F.add(F.add(x, x), x), four = F.add(F.add(y, y), F.add(y, y));
    equal(F.toBigInt(F.multiply(sum, F.negate(four))), F.P - (12n * a * b % F.P));
    [a, b] = [b, (a * 0x9e3779b97f4a7c15f39cc0605cedc8341082276bf3a27251f86c6a11d0c18e95n + b) % F.P];
  }
}

export function elements_have_one_spelling_and_lie_in_the_group() {
  const [belenios, rfc, edwards] = GROUPS;
  for (const group of GROUPS) {
    const a = group.generator(3);
    holds(group.equal(group.element(group.string(a)), a), group.name);
    for (const text of ["", "0", "-1", "01", " 4", "1e3", 4, null]) refused(() => group.element(text), "");
  }
  refused(() => belenios.element("2"), "not an element of BELENIOS-2048");
  refused(() => belenios.element((belenios.p + belenios.g).toString()), "not an element of BELENIOS-2048");
  refused(() => belenios.element("9".repeat(618)), "expected a decimal number");
  refused(() => rfc.element((rfc.p - 4n).toString()), "not an element of RFC-3526-2048");
  refused(() => rfc.element((rfc.p + 4n).toString()), "not an element");
  refused(() => edwards.element("6".repeat(62) + "5A"), "lower-case");
  refused(() => edwards.element("0".repeat(64)), "not an element of Ed25519");
  refused(() => edwards.element("7f" + "f".repeat(60) + "ee"), "not an element of Ed25519");
  refused(() => edwards.element("8" + "0".repeat(62) + "1"), "not an element of Ed25519");
  refused(() => groupNamed("P-256"), "unknown group \"P-256\"");
}

export function what_is_embedded_comes_out_again() {
  for (const group of GROUPS.slice(1)) {
    for (const packed of [0n, 1n, 0x010203040506n, 0xff00ffn]) {
      const a = group.embed(packed);
      holds(group.contains(a), "the number lies in the group");
      equal(group.unembed(a), packed);
    }
  }
}

export function only_the_canonical_spelling_is_read() {
  const shape = {name: "text", "times?": "count", list: [{k: "text"}]};
  const text = '{"name":"ä\\"","list":[{"k":"1"}]}';
  equal(write(read(text, shape, "record")), text);
  equal(read('{"name":"","times":3,"list":[]}', shape, "record").times, 3);
  refused(() => read(text + " ", shape, "record"), "record: not in canonical form");
  refused(() => read('{"name":"a","name":"b","list":[]}', shape, "record"), "not in canonical form");
  refused(() => read('{"list":[],"name":"a"}', shape, "record"), "record: expected the fields name, list");
  refused(() => read('{"name":"a","list":[],"more":1}', shape, "record"), "in this order");
  refused(() => read('{"name":"a","list":[{"k":1}]}', shape, "record"), "record.list[0].k: expected a text");
  refused(() => read('{"name":"a","times":1.5,"list":[]}', shape, "record"), "record.times: expected a whole number");
  refused(() => read("{", shape, "record"), "record: no JSON");
}

export async function fingerprints_are_those_of_the_tools() {
  const cases = await (await fetch("/ballot-tests/cases.json")).json();
  equal(fingerprint(cases.blank2048.election), "tDqf1esw1DtvSZrVmDZg3ZLv83aU7CjyUN4WP8mnxtc");
}
