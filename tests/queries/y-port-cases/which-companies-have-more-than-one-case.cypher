RETURN [COLLECT {
  MATCH (n1:`Organization`) WHERE (((n1.`kind` = $q0) AND (COUNT {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2)
  } > $q1)) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] WHEN (n2:`Project`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`number`, [COLLECT {
      MATCH (n2)-[r3:`SITE`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]] END]] AS v
  }, COUNT {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2)
  }]]] AS v
}, COUNT {
  MATCH (n1:`Organization`) WHERE ((n1.`kind` = $q0) AND (COUNT {
    MATCH (n1)<-[r2:`IMPLEMENTED_BY`]-(n2)
  } > $q1))
}] AS f0
