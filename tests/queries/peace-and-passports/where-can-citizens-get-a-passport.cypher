RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`SITE`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`City`|`Country`|`Office`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)] WHEN (n2:`Facility`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), n2.`since`, [COLLECT {
      MATCH (n2)-[r3:`LOCATED_IN`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[r3.`floors`, r3.`printed`, [n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]]] AS v
    }], [COLLECT {
      MATCH (n2)-[r3:`OPERATED_BY`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[r3.`since`, [n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]]] AS v
    }]] END]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`SUBJECT`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`metric`, n2.`value`, n2.`printed`]] AS v
  }]] AS v LIMIT 1
}) AS f0
