using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Tests.Plan;

public sealed class PlanArgumentsTests
{
    [Fact]
    public void Slots_from_0_are_the_requests_and_those_below_are_constants()
    {
        var plan = new LogicalPlan([], [PlanValue.From("first"), PlanValue.From("second")], variableSlots: 2);
        var arguments = new PlanArguments();
        arguments.Reset(plan);
        arguments.Variables[1] = PlanValue.From(7);

        Assert.True(arguments[new Operand(0)].IsNull);
        Assert.Equal(7, arguments[new Operand(1)].Integer);
        Assert.Equal("first", arguments[new Operand(~0)].Text);
        Assert.Equal("second", arguments[new Operand(~1)].Text);
    }

    [Fact]
    public void A_reset_forgets_the_request_before()
    {
        var arguments = new PlanArguments();
        arguments.Reset(new LogicalPlan([], [], 3));
        arguments.Variables.Fill(PlanValue.From(true));
        arguments.PreferredLanguages = [1];
        arguments.Deadline = 5;

        arguments.Reset(new LogicalPlan([], [], 2));

        Assert.Equal(2, arguments.Variables.Length);
        Assert.True(arguments[new Operand(0)].IsNull && arguments[new Operand(1)].IsNull);
        Assert.Empty(arguments.PreferredLanguages);
        Assert.Equal(long.MaxValue, arguments.Deadline);
    }

    [Fact]
    public void A_value_of_another_kind_than_the_plan_expects_is_an_error_of_the_program()
    {
        Assert.Throws<InvalidOperationException>(() => PlanValue.From("5").Integer);
        Assert.Throws<InvalidOperationException>(() => PlanValue.From(5).Text);
        Assert.Throws<InvalidOperationException>(() => default(PlanValue).Items);
        Assert.Equal(1, PlanValue.From(true).Integer);
        Assert.Equal("[\"a\", 1, true, null]", PlanValue.From([PlanValue.From("a"), PlanValue.From(1), PlanValue.From(true), default]).ToString());
    }
}
