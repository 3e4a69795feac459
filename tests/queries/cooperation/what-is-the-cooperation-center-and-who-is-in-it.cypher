RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Facility`)
  RETURN [n1.`since`, [COLLECT {
    MATCH (n1)-[r2:`OPERATED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`LOCATED_IN`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`printed`, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`SUBJECT`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`metric`, n2.`value`, n2.`printed`, n2.`approximate`]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`CONCERNS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, n2.`status`]] AS v
  }], [COLLECT {
    MATCH w2 = (n1)(()-[y2_0:`LOCATED_IN`]->(z2_0)){1,16}(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }]] AS v LIMIT 1
}) AS f0
