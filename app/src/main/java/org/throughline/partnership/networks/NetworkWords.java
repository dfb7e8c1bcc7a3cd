package org.throughline.partnership.networks;

import org.throughline.words.WordKey;

/** The sentences of networks. */
public enum NetworkWords implements WordKey {
    NETWORKS_TITLE,
    NETWORKS_LEAD,
    NETWORKS_NONE,
    NETWORKS_LINK,
    CONVENES,
    CONVENES_NOBODY,
    SIDES,
    SIDES_ALL,
    SIDES_NONE,
    LATEST,
    LATEST_NONE,
    FOLLOW_DO,
    UNFOLLOW_DO,
    FOLLOW_SIGN_IN,
    NEWS_LINK,
    GO_LINK,
    GROUPS_LINK,
    NEWS_TITLE,
    SINCE_LAST,
    SINCE_FIRST,
    NEWS_NONE,
    NEW_LINE,
    NEW_GROUP,
    NEW_DRAFT,
    NEW_DECISION,
    NEW_MINUTES,
    NEW_PRODUCT,
    WHY_SITS,
    WHY_FOLLOWS,
    WHY_STRANGER,
    MINE_HEADING,
    MINE_NEW,
    BEGUN_HEADING;

    @Override
    public String module() {
        return "networks";
    }
}
