RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Policy`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`SUBJECT`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`value`, n2.`unit`, n2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }]] AS v
  }], [COLLECT {
    MATCH (n1)-[r2:`SUCCEEDS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`since`]]] AS v
  }], [COLLECT {
    MATCH (n1)-[r2:`PART_OF`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`since`, [COLLECT {
      MATCH (n2)-[r3:`OUTCOME_OF`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, CASE WHEN (n3:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] WHEN (n3:`Event`) THEN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`), n3.`date`] END]] AS v
    }]] WHEN (n2:`Policy`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`since`, [COLLECT {
      MATCH (n2)-[r3:`OUTCOME_OF`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, CASE WHEN (n3:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] WHEN (n3:`Event`) THEN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`), n3.`date`] END]] AS v
    }], [COLLECT {
      MATCH (n2)-[r3:`ADOPTED_BY`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[r3.`date`, [n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]]] AS v
    }]] END]] AS v
  }]] AS v LIMIT 1
}) AS f0
