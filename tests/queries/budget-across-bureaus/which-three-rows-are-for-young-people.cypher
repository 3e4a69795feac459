RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`BudgetLine`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n2:`BudgetLine`) THEN [n2.`number`, coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), [coalesce(head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE (((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL)) AND (n3.`_y_period` = $q3))
      RETURN n3.`value` AS v ORDER BY n3.`id` LIMIT 1
    }), CASE WHEN ((n2.`marking` IN ['ENDED']) AND ($q3 > head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE ((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL))
      RETURN n3.`_y_period` AS v ORDER BY n3.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)], [COLLECT {
      MATCH (n2)<-[r3:`SUBJECT`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`printed`, n3.`resolution`]] AS v
    }], [COLLECT {
      MATCH (n2)<-[r3:`RESPONSIBLE_FOR`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_JA`, n3.`_display_EN`, n3.`id`)]]] AS v
    }]] END]] AS v
  }]] AS v LIMIT 1
}) AS f0
