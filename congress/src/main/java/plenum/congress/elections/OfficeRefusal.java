package plenum.congress.elections;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why those who were elected do not take their seats, or nobody follows them.
public sealed interface OfficeRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SUCCESSION;
    }

    /// Who is elected is not declared yet, or nobody ever will be.
    record NotDecided(ElectionId election) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.not-decided";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Only whoever is elected, or is next, takes the office or refuses it.
    record NotElected(int nomination) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.not-elected";
        }

        @Override
        public List<Object> words() {
            return List.of(nomination);
        }
    }

    /// Who has begun in office resigns from it.
    record AlreadyInstalled(String name) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.already-installed";
        }

        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    /// The election was for no post that the congress knows.
    record NoPost(ElectionId election) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.no-post";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Nobody has accepted who has not begun.
    record NobodyToInstall(ElectionId election) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.nobody-to-install";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// The statutes have holders of the post sworn in.
    record OathMissing(String post) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.oath-missing";
        }

        @Override
        public List<Object> words() {
            return List.of(post);
        }
    }

    /// No seat of the election is left to be offered.
    record NoSeatOpen(ElectionId election) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.no-seat-open";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// The seats of the election are not filled by whoever had the next most votes.
    record NobodyIsNext(ElectionId election) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.nobody-is-next";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Others have more votes among those who were not elected.
    record NotNext(String next) implements OfficeRefusal {
        @Override
        public String code() {
            return "elections.not-next";
        }

        @Override
        public List<Object> words() {
            return List.of(next);
        }
    }
}
