RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Country`)
  RETURN [[COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)<-[y2_1:`SITE`]-(n2) WHERE ((n2:`Project`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`number`, coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q2), false))
      RETURN [c3.`property`, coalesce(c3.`value_JA`, c3.`value_EN`)] AS v ORDER BY c3.`_place`
    }, [COLLECT {
      MATCH (n2)-[r3:`TARGETS`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]] AS v
    }], [COLLECT {
      MATCH (n2)-[r3:`SITE`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]] AS v
    }], [COLLECT {
      MATCH (n2)-[r3:`IMPLEMENTED_BY`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]] AS v
    }], COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }]] AS v
  }]] AS v LIMIT 1
}) AS f0
