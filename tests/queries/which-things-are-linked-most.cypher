RETURN [COLLECT {
  MATCH (n1:`City`|`Organization`)
  WITH n1, (COUNT {
    MATCH (n1)-[]->()
  } + COUNT {
    MATCH (n1)<-[]-()
  }) AS e1 WHERE (e1 > 0)
  WITH n1, e1 ORDER BY e1 DESC, n1.`id` LIMIT $q2m10
  RETURN [e1, [n1.`_type`, [n1.`id`]]] AS v ORDER BY e1 DESC, n1.`id`
}, COLLECT {
  MATCH (n1:`City`)
  WITH n1, (COUNT {
    MATCH (n1)-[:`PARTY_TO`]->()
  } + COUNT {
    MATCH (n1)<-[:`PARTY_TO`]-()
  }) AS e1 WHERE (e1 > 0)
  WITH n1, e1 ORDER BY e1 DESC, n1.`id` LIMIT $q6m10
  RETURN [e1, [n1.`_type`, [n1.`id`]]] AS v ORDER BY e1 DESC, n1.`id`
}, COLLECT {
  MATCH (n1:`City`)
  WITH (COUNT {
    MATCH (n1)-[]->()
  } + COUNT {
    MATCH (n1)<-[]-()
  }) AS g1
  WITH g1, count(*) AS e1
  RETURN [g1, e1] AS v ORDER BY g1
}] AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q9}) WHERE (n1:`Organization`)
  WITH n1, [(COUNT {
    MATCH (n1)-[]->()
  } + COUNT {
    MATCH (n1)<-[]-()
  }), CASE WHEN ((COUNT {
    MATCH (n1)-[]->()
  } + COUNT {
    MATCH (n1)<-[]-()
  }) > $traversed) THEN null ELSE COLLECT {
    MATCH (n1)-[r2]-(n2) WHERE (n1 <> n2)
    WITH n2, count(r2) AS e2
    WITH n2, e2 ORDER BY e2 DESC, n2.`id` LIMIT $q12m10
    RETURN [e2, [n2.`_type`, [n2.`id`, coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v ORDER BY e2 DESC, n2.`id`
  } END, CASE WHEN (COUNT {
    MATCH (n1)-[:`COOPERATES_WITH`|`SUPPORTS`]->()
  } > $traversed) THEN null ELSE COLLECT {
    MATCH (n1)-[r2:`COOPERATES_WITH`|`SUPPORTS`]->(n2) WHERE (n1 <> n2)
    WITH n2, count(r2) AS e2
    WITH n2, e2 ORDER BY e2 DESC, n2.`id` LIMIT $q16m10
    RETURN [e2, [n2.`_type`, [n2.`id`]]] AS v ORDER BY e2 DESC, n2.`id`
  } END] AS q1
  RETURN q1 AS v LIMIT 1
}) AS f1
