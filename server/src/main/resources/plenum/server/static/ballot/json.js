// JSON in the one spelling that is hashed (reference, 4.1): compact, fields in their given order, optional fields left
// out.
//
// A shape says what is expected: "text", "flag" (true or false), "count" (a whole number from 0) or "any", [shape] for
// a list, an object for an object with exactly these fields in this order, where a name that ends in "?" may be absent,
// and inTurn(..) for a list with a shape for each item.

/** The shape of a list whose items have a shape each. */
export function inTurn(shapes) {
  return {
    fits(value, place) {
      expect(Array.isArray(value) && value.length === shapes.length, place, `a list of ${shapes.length}`);
      shapes.forEach((shape, i) => fits(value[i], shape, `${place}[${i}]`));
    },
  };
}

/** The spelling of a value: texts, whole numbers, booleans, lists and objects, whose fields keep their order. */
export function write(value) {
  if (typeof value === "string" || typeof value === "boolean" || Number.isSafeInteger(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (value === null || typeof value !== "object") throw new Error(`${value} has no place in a record`);
  return `{${Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${write(field)}`).join(",")}}`;
}

/** Reads a text that must be the one spelling of a value of this shape; otherwise the error names the place. */
export function read(text, shape, place) {
  const value = parse(text, place);
  fits(value, shape, place);
  if (write(value) !== text) throw new Error(`${place}: not in canonical form`);
  return value;
}

/** Reads any JSON, without a word about its spelling. */
export function parse(text, place) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${place}: no JSON (${cause.message})`);
  }
}

/** Refuses a value of another shape. */
export function fits(value, shape, place) {
  if (shape === "any") return undefined;
  if (shape === "flag") return expect(typeof value === "boolean", place, "true or false");
  if (shape === "text") return expect(typeof value === "string", place, "a text");
  if (typeof shape.fits === "function") return shape.fits(value, place);
  if (shape === "count") return expect(Number.isSafeInteger(value) && value >= 0, place, "a whole number");
  if (Array.isArray(shape)) {
    expect(Array.isArray(value), place, "a list");
    return value.forEach((item, i) => fits(item, shape[0], `${place}[${i}]`));
  }
  expect(typeof value === "object" && value !== null && !Array.isArray(value), place, "an object");
  const present = Object.keys(shape).filter(name => !name.endsWith("?") || name.slice(0, -1) in value);
  const names = present.map(name => name.replace("?", ""));
  expect(Object.keys(value).join() === names.join(), place, `the fields ${names.join(", ")}, in this order`);
  names.forEach((name, i) => fits(value[name], shape[present[i]], `${place}.${name}`));
}

function expect(holds, place, what) {
  if (!holds) throw new Error(`${place}: expected ${what}`);
}
