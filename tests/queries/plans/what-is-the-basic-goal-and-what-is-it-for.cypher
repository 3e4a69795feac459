RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Policy`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), n1.`kind`, [COLLECT {
    MATCH (n1)-[r2:`CONTRIBUTES_TO`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`CONTRIBUTES_TO`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q4), false))
    RETURN [c2.`property`, coalesce(c2.`value_JA`, c2.`value_EN`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
