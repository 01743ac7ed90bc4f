package plenum.congress.credentials;

import plenum.congress.attendance.HasAttendance;

/// A congress of which it is known what its credentials commission has reported.
public interface HasCredentials extends HasAttendance {
    Credentials credentials();
}
