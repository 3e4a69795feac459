using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Neo4j.Tests.Cluster;

public class BoltErrorsTests
{
    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", StoreErrorCodes.Unauthorized, false)]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", StoreErrorCodes.Unauthorized, false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", StoreErrorCodes.Unauthorized, false)]
    [InlineData("Neo.ClientError.Security.TokenExpired", StoreErrorCodes.Unauthorized, false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", StoreErrorCodes.Unauthorized, true)]
    [InlineData("Neo.ClientError.Security.Forbidden", StoreErrorCodes.Unauthorized, false)]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", StoreErrorCodes.DatabaseNotFound, false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", StoreErrorCodes.ExecutionTimeout, false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", StoreErrorCodes.ExecutionTimeout, false)]
    [InlineData("Neo.ClientError.Transaction.Terminated", StoreErrorCodes.TransactionAborted, false)]
    [InlineData("Neo.TransientError.Transaction.Terminated", StoreErrorCodes.TransactionAborted, false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", StoreErrorCodes.TransactionAborted, false)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", StoreErrorCodes.TransactionAborted, true)]
    [InlineData("Neo.TransientError.Transaction.LeaderSwitch", StoreErrorCodes.TransactionAborted, true)]
    [InlineData("Neo.TransientError.General.TransactionMemoryLimit", StoreErrorCodes.TransactionAborted, false)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", StoreErrorCodes.Busy, true)]
    [InlineData("Neo.TransientError.Request.NoThreadsAvailable", StoreErrorCodes.Busy, true)]
    [InlineData("Neo.TransientError.Transaction.MaximumTransactionLimitReached", StoreErrorCodes.Busy, true)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", StoreErrorCodes.Unreachable, true)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", StoreErrorCodes.ConstraintViolated, false)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", StoreErrorCodes.ReadOnly, true)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", StoreErrorCodes.ReadOnly, true)]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark", StoreErrorCodes.StatementRefused, true)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", StoreErrorCodes.StatementRefused, false)]
    [InlineData("Neo.ClientError.Statement.AccessMode", StoreErrorCodes.StatementRefused, false)]
    [InlineData("Neo.DatabaseError.Statement.ExecutionFailed", StoreErrorCodes.StatementRefused, false)]
    public void Each_status_has_its_code_and_says_whether_another_try_may_help(string status, string code, bool isRetryable)
    {
        StoreException fault = BoltErrors.ToStoreException(new BoltFailureException(status, "secret of a user"), isUnderWay: true, isWrite: true);
        Assert.Equal(code, fault.Code);
        Assert.EndsWith($"({status})", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.Equal(isRetryable, BoltStatuses.IsRetryable(status));
    }

    [Theory]
    [InlineData("Could not compile query due to insanely frequent schema changes", true)]
    [InlineData("Something else", false)]
    public void A_statement_that_was_not_planned_because_indexes_became_ready_is_sent_again(string message, bool isRetryable)
    {
        var failure = new BoltFailureException("Neo.DatabaseError.General.UnknownError", message);
        Assert.Equal(isRetryable, RetryRules.MayRepeat(failure, isWrite: false, isUnderWay: true, isDelivered: false));
        Assert.False(RetryRules.MayRepeat(failure, isWrite: false, isUnderWay: true, isDelivered: true));
    }

    [Theory]
    [InlineData("Neo.<script>")]
    [InlineData("whatever it says")]
    [InlineData("")]
    public void What_is_no_status_is_not_repeated(string status)
    {
        StoreException fault = BoltErrors.ToStoreException(new BoltFailureException(status, ""), isUnderWay: true, isWrite: false);
        Assert.EndsWith("(no known status)", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BoltFault.Unreachable, false, false, StoreErrorCodes.Unreachable, true)]
    [InlineData(BoltFault.Unreachable, false, true, StoreErrorCodes.Unreachable, true)]
    [InlineData(BoltFault.Lost, true, false, StoreErrorCodes.ConnectionLost, true)]
    [InlineData(BoltFault.Lost, true, true, StoreErrorCodes.OutcomeUnknown, false)]
    [InlineData(BoltFault.Tls, false, false, StoreErrorCodes.TlsFailed, false)]
    [InlineData(BoltFault.NoSecret, false, false, StoreErrorCodes.Unauthorized, false)]
    [InlineData(BoltFault.TooOld, false, false, StoreErrorCodes.TooOld, false)]
    [InlineData(BoltFault.TooLarge, true, false, StoreErrorCodes.RecordTooLarge, false)]
    [InlineData(BoltFault.Protocol, false, false, StoreErrorCodes.ProtocolBroken, false)]
    [InlineData(BoltFault.Protocol, true, false, StoreErrorCodes.ProtocolBroken, false)]
    [InlineData(BoltFault.Protocol, true, true, StoreErrorCodes.OutcomeUnknown, false)]
    public void Each_fault_of_a_connection_has_its_code(object fault, bool isUnderWay, bool isWrite, string code, bool isRetryable)
    {
        var cause = new BoltConnectionException((BoltFault)fault, "db.internal:7687 said no");
        StoreException shown = BoltErrors.ToStoreException(cause, isUnderWay, isWrite);
        Assert.Equal(code, shown.Code);
        Assert.Same(cause, shown.InnerException);
        Assert.DoesNotContain("internal", shown.Message, StringComparison.Ordinal);
        Assert.Equal(isRetryable, RetryRules.MayRepeat(cause, isWrite, isUnderWay, isDelivered: false));
        Assert.False(isUnderWay && RetryRules.MayRepeat(cause, isWrite, isUnderWay, isDelivered: true));
    }

    [Fact]
    public void Waits_grow_to_a_second_and_are_spread_and_end_with_the_deadline()
    {
        var time = new ManualTime();
        foreach (double chance in new[] { 0, 0.5, 0.999 })
        {
            var backoff = new RetryBackoff(TimeSpan.FromSeconds(10), () => chance, time);
            long start = time.GetTimestamp();
            int waits = 0;
            while (backoff.TryWait(default) is { } wait)
            {
                long before = time.GetTimestamp();
                TimeSpan most = RetryBackoff.First * Math.Pow(2, waits) < RetryBackoff.Longest ? RetryBackoff.First * Math.Pow(2, waits) : RetryBackoff.Longest;
                time.Advance(most / 2 - TimeSpan.FromMilliseconds(2));
                Assert.False(wait.IsCompleted);
                time.Advance(most / 2 + TimeSpan.FromMilliseconds(2));
                Assert.True(wait.IsCompleted);
                Assert.True(++waits < 100);
            }

            Assert.InRange(time.GetElapsedTime(start).TotalSeconds, 9, 10.1);
        }
    }
}
