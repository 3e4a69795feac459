RETURN [COUNT {
  MATCH (n1:`Document`) WHERE (n1.`kind` = $q0)
}] AS f0, [COLLECT {
  MATCH (n1:`Document`) WHERE (((n1.`kind` = $q2) AND EXISTS {
    MATCH (n1)-[r2:`DEPICTS`]->(n2) WHERE (CASE WHEN (n2:`Activity`) THEN 0 WHEN (n2:`Agreement`) THEN 1 WHEN (n2:`BudgetLine`) THEN 2 WHEN (n2:`City`) THEN 3 WHEN (n2:`Country`) THEN 4 WHEN (n2:`Document`) THEN 5 WHEN (n2:`Event`) THEN 6 WHEN (n2:`Facility`) THEN 7 WHEN (n2:`HostTown`) THEN 8 WHEN (n2:`Observation`) THEN 9 WHEN (n2:`Office`) THEN 10 WHEN (n2:`Organization`) THEN 11 WHEN (n2:`Policy`) THEN 12 WHEN (n2:`Programme`) THEN 13 WHEN (n2:`Project`) THEN 14 WHEN (n2:`Region`) THEN 15 END IN $q3l)
  }) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $q1d10s0
  RETURN [[COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE (c2.`property` IS NULL)
    RETURN [c2.`lineFrom`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`DEPICTS`]->(n2) WHERE (CASE WHEN (n2:`Activity`) THEN 0 WHEN (n2:`Agreement`) THEN 1 WHEN (n2:`BudgetLine`) THEN 2 WHEN (n2:`City`) THEN 3 WHEN (n2:`Country`) THEN 4 WHEN (n2:`Document`) THEN 5 WHEN (n2:`Event`) THEN 6 WHEN (n2:`Facility`) THEN 7 WHEN (n2:`HostTown`) THEN 8 WHEN (n2:`Observation`) THEN 9 WHEN (n2:`Office`) THEN 10 WHEN (n2:`Organization`) THEN 11 WHEN (n2:`Policy`) THEN 12 WHEN (n2:`Programme`) THEN 13 WHEN (n2:`Project`) THEN 14 WHEN (n2:`Region`) THEN 15 END IN $q4l)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }]]] AS v
}, COUNT {
  MATCH (n1:`Document`) WHERE ((n1.`kind` = $q2) AND EXISTS {
    MATCH (n1)-[r2:`DEPICTS`]->(n2) WHERE (CASE WHEN (n2:`Activity`) THEN 0 WHEN (n2:`Agreement`) THEN 1 WHEN (n2:`BudgetLine`) THEN 2 WHEN (n2:`City`) THEN 3 WHEN (n2:`Country`) THEN 4 WHEN (n2:`Document`) THEN 5 WHEN (n2:`Event`) THEN 6 WHEN (n2:`Facility`) THEN 7 WHEN (n2:`HostTown`) THEN 8 WHEN (n2:`Observation`) THEN 9 WHEN (n2:`Office`) THEN 10 WHEN (n2:`Organization`) THEN 11 WHEN (n2:`Policy`) THEN 12 WHEN (n2:`Programme`) THEN 13 WHEN (n2:`Project`) THEN 14 WHEN (n2:`Region`) THEN 15 END IN $q3l)
  })
}] AS f1
