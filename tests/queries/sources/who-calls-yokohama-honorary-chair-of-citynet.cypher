RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`City`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`HAS_ROLE_IN`]->(n2) WHERE (r2.`role` = $q1)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(r2.`title_JA`, r2.`title_EN`), [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]], COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [coalesce(n4.`title_JA`, n4.`title_EN`), n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }]] AS v
  }]] AS v LIMIT 1
}) AS f0
