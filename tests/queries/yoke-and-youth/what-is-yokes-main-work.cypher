RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
    WITH n2, r2 ORDER BY r2.`position`, n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`position`, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q2), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`), COLLECT {
        MATCH (c4:`_Citation` {`_owner`: c3.`id`})
        RETURN [c4.`lineFrom`] AS v ORDER BY c4.`_place`
      }] AS v ORDER BY c3.`_place`
    }, [COLLECT {
      MATCH (n2)-[r3:`PART_OF`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]]]]] AS v
  }, COUNT {
    MATCH (n1)-[r2:`LISTS`]->(n2)
  }]] AS v LIMIT 1
}) AS f0
