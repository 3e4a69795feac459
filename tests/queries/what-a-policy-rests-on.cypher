RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Policy`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`kind`, n1.`since`, n1.`until`, COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`basis`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`BASED_ON`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`item`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], [COLLECT {
    MATCH (n1)-[r2:`IMPLEMENTS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`item`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Policy`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }] END]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q5}) WHERE (n1:`Policy`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`ADOPTED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`date`, coalesce(r2.`proposedBy_EN`, r2.`proposedBy_JA`), coalesce(r2.`vote_EN`, r2.`vote_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`, c3.`item`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f1
