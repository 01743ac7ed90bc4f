package plenum.count.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the JSON of the cases: objects as maps, numbers as decimals.
final class JsonText {
    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static Object read(String text) {
        var json = new JsonText(text);
        var value = json.value();
        json.blanks();
        if (json.at != text.length()) {
            throw new IllegalArgumentException("more than one value, at " + json.at);
        }
        return value;
    }

    private Object value() {
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        at++;
        for (blanks(); text.charAt(at) != '}'; blanks()) {
            skip(',');
            var key = string();
            blanks();
            skip(':');
            object.put(key, value());
        }
        at++;
        return object;
    }

    private List<Object> array() {
        var array = new ArrayList<>();
        at++;
        for (blanks(); text.charAt(at) != ']'; blanks()) {
            skip(',');
            array.add(value());
        }
        at++;
        return array;
    }

    private String string() {
        var string = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
                switch (text.charAt(at)) {
                    case 'n' -> string.append('\n');
                    case 'u' -> {
                        string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    }
                    default -> string.append(text.charAt(at));
                }
            } else {
                string.append(text.charAt(at));
            }
        }
        at++;
        return string.toString();
    }

    private BigDecimal number() {
        var from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw new IllegalArgumentException("at " + at);
        }
        at += word.length();
        return value;
    }

    private void skip(char letter) {
        if (text.charAt(at) == letter) {
            at++;
            blanks();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
