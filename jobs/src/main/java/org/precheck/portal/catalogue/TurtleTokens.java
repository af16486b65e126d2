package org.precheck.portal.catalogue;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Cuts Turtle (www.w3.org/TR/turtle) into tokens, one after the other; texts beyond a bound are read and cut short. */
final class TurtleTokens {
    private static final int LONGEST = 20_000;
    private static final int END = -1;

    private final Reader in;
    private int ahead;
    private int line = 1;
    /** Whether a full stop was read behind a name that it does not belong to. */
    private boolean stop;

    TurtleTokens(Reader in) throws IOException {
        this.in = in;
        advance();
    }

    /** What a token is. */
    enum Kind {
        /** An address between angle brackets, without them. */
        ADDRESS,
        /** A name with a prefix, a keyword, a number or a blank node's label. */
        NAME,
        /** A literal, without quotation marks. */
        TEXT,
        /** The language or type behind a literal, with its mark. */
        SUFFIX,
        /** One of the marks {@code . ; , [ ] ( )}. */
        MARK
    }

    /**
     * A token.
     *
     * @param text without what delimits it
     */
    record Token(Kind kind, String text) {
        boolean is(String mark) {
            return kind == Kind.MARK && text.equals(mark);
        }
    }

    /** Line of the next token, from 1. */
    int line() {
        return line;
    }

    /** The next token, or null at the end. */
    @Nullable
    Token next() throws IOException, TurtleFault {
        if (stop) {
            stop = false;
            return new Token(Kind.MARK, ".");
        }
        blanks();
        if (ahead == END) return null;
        char c = (char) ahead;
        if (c == '<') return new Token(Kind.ADDRESS, address());
        if (c == '"' || c == '\'') return new Token(Kind.TEXT, literal());
        if (".;,[]()".indexOf(c) >= 0) {
            advance();
            return new Token(Kind.MARK, String.valueOf(c));
        }
        if (c == '@' || c == '^') return new Token(Kind.SUFFIX, suffix());
        String name = name();
        if (name.isEmpty()) throw new TurtleFault(line, false);
        return new Token(Kind.NAME, name);
    }

    private void advance() throws IOException {
        if (ahead == '\n') line++;
        ahead = in.read();
    }

    private void blanks() throws IOException {
        while (ahead != END && (ahead <= ' ' || ahead == '#' || ahead == '\uFEFF')) {
            if (ahead == '#') while (ahead != END && ahead != '\n') advance();
            else advance();
        }
    }

    private String address() throws IOException, TurtleFault {
        advance();
        StringBuilder text = new StringBuilder();
        while (ahead != '>') {
            if (ahead == END || ahead == '\n') throw new TurtleFault(line, ahead == END);
            keep(text);
        }
        advance();
        return text.toString();
    }

    private String literal() throws IOException, TurtleFault {
        int mark = ahead;
        advance();
        StringBuilder text = new StringBuilder();
        if (ahead != mark) return rest(text, mark, 1);
        advance();
        if (ahead != mark) return ""; // two marks that hold nothing
        advance();
        return rest(text, mark, 3);
    }

    /** To the closing marks, which are as many as the opening ones. */
    private String rest(StringBuilder text, int mark, int marks) throws IOException, TurtleFault {
        int seen = 0;
        while (seen < marks) {
            if (ahead == END || (marks == 1 && ahead == '\n')) throw new TurtleFault(line, ahead == END);
            if (ahead == mark) {
                seen++;
                advance();
                continue;
            }
            while (seen > 0) {
                if (text.length() < LONGEST) text.append((char) mark);
                seen--;
            }
            if (ahead == '\\') escape(text);
            else keep(text);
        }
        return text.toString();
    }

    private void escape(StringBuilder text) throws IOException, TurtleFault {
        advance();
        if (ahead == END) throw new TurtleFault(line, true);
        int digits = ahead == 'u' ? 4 : ahead == 'U' ? 8 : 0;
        if (digits == 0) {
            int at = "tbnrf".indexOf(ahead);
            if (text.length() < LONGEST) text.append(at < 0 ? (char) ahead : "\t\b\n\r\f".charAt(at));
            advance();
            return;
        }
        int point = 0;
        for (int i = 0; i < digits; i++) {
            advance();
            int digit = ahead == END ? -1 : Character.digit((char) ahead, 16);
            if (digit < 0) throw new TurtleFault(line, ahead == END);
            point = 16 * point + digit;
        }
        advance();
        if (Character.isValidCodePoint(point) && text.length() < LONGEST) text.appendCodePoint(point);
    }

    private String suffix() throws IOException {
        StringBuilder text = new StringBuilder();
        while (ahead == '^' || ahead == '@') keep(text);
        if (ahead == '<') return text.toString(); // the type's address is a token of its own
        return text.append(name()).toString();
    }

    private String name() throws IOException {
        StringBuilder text = new StringBuilder();
        while (ahead != END && ahead > ' ' && "<>\"';,[]()#".indexOf(ahead) < 0) {
            if (ahead == '.') {
                // a full stop belongs to a name or number only where more of it follows
                advance();
                boolean more = ahead != END && (Character.isLetterOrDigit(ahead) || ahead == '_' || ahead == '-');
                if (!more) {
                    stop = true;
                    break;
                }
                text.append('.');
            } else {
                keep(text);
            }
        }
        return text.toString();
    }

    private void keep(StringBuilder text) throws IOException {
        if (text.length() < LONGEST) text.append((char) ahead);
        advance();
    }
}
