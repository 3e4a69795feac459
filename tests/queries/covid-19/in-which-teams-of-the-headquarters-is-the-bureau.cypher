RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Organization`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`HAS_ROLE_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`role`, coalesce(r2.`title_JA`, r2.`title_EN`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q3), false))
      RETURN [c3.`property`, coalesce(c3.`value_JA`, c3.`value_EN`)] AS v ORDER BY c3.`_place`
    }]]]] AS v
  }]] AS v LIMIT 1
}) AS f0
