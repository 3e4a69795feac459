RETURN [COLLECT {
  MATCH (n1:`Organization`) WHERE (n1.`kind` = $q1)
  WITH n1 ORDER BY coalesce(n1.`_k__display_JA`, n1.`_k__display_EN`, n1.`id`), n1.`id` LIMIT $d10s0
  RETURN [[coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH (n1)-[r2:`PART_OF`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`lineFrom`, head(COLLECT {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE (n3:`Document`)
      RETURN [n3.`id`] AS v LIMIT 1
    })] AS v ORDER BY c2.`_place`
  }]] AS v
}, COUNT {
  MATCH (n1:`Organization`) WHERE (n1.`kind` = $q1)
}] AS f0
