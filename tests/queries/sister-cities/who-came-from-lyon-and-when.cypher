RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [n1.`date`, n1.`status`, [COLLECT {
    MATCH (n1)<-[r2:`PARTICIPATED_IN`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(r2.`role_EN`, r2.`role_JA`), [n2.`_type`, CASE WHEN (n2:`City`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), head(COLLECT {
      MATCH w3 = (n2)(()-[y3_0:`LOCATED_IN`]->(z3_0)){0,15}(x3_0)-[y3_1:`LOCATED_IN`]->(n3) WHERE ((n3:`Country`) AND ((n2 <> n3) AND all(i IN nodes(w3) WHERE single(j IN nodes(w3) WHERE (j = i)))))
      WITH DISTINCT n3 ORDER BY n3.`id` LIMIT 1
      RETURN [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)] AS v LIMIT 1
    })] WHEN (n2:`Country`|`Office`|`Organization`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] END]]] AS v
  }], [COLLECT {
    MATCH (n1)-[r2:`PART_OF`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Event`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`ordinal`, n2.`date`] END]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`lineFrom`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
